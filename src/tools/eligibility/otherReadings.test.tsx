import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { EligibilityForm } from '../../folder/answers/eligibility';
import { emptyEligibilityForm } from '../../folder/answers/eligibility.empty';
import type { Locale } from '../../formats/units';
import { toMarkdown } from '../../frame/reportText';
import { contextOn, decideEligibility } from '../../rules';
import { readAnswers } from './answers';
import { EligibilityCheck } from './EligibilityCheck';
import { furtherReport } from './further';
import { otherReadings } from './otherReadings';
import { eligibilityReport } from './report';

afterEach(cleanup);

const context = contextOn('2025-05-02');
const ready: EligibilityForm = {
  ...emptyEligibilityForm(),
  tools: ['meditation', 'breathing'],
  sessions: '12',
  empathic: 'yes',
  structured: 'yes',
  motivation: 'yes',
  role: 'client',
};
const read = (form: EligibilityForm) => readAnswers({ form, provenance: () => 'you' });
const items = (change: Partial<EligibilityForm>, locale: Locale = 'sv') => {
  const form = { ...ready, ...change };
  return otherReadings(form, read(form), context, locale).flatMap((section) =>
    section.items.map((item) => item.replaceAll('\u00a0', ' ')),
  );
};

test.each([
  [{}, 'Räknas bara samtal som coach är 10 samtal kvar (Q-15).'],
  [
    { role: 'both', sessions: '10' },
    'Räknas bara samtal som coach är minst 1 samtal kvar, eftersom du har haft båda rollerna (Q-15).',
  ],
  [
    { role: 'both' },
    'Räknas bara samtal som klient beror svaret på hur många av dina 12 samtal som var det (Q-15).',
  ],
  [{ tools: ['journaling'] }, 'Krävs det flera verktyg är 1 verktyg kvar att prova (Q-18).'],
  [
    { tools: ['breathing'] },
    'Räknas bara verktygen som programmet nämner, meditation, journaling och målsättning, är 1 verktyg kvar att prova (Q-18).',
  ],
  [
    { empathic: 'unsure' },
    'Krävs det ett tydligt ja på varje påstående är det för tidigt att ansöka, så länge du svarar osäker (Q-19).',
  ],
  [{ motivation: 'no' }, 'Är egenskaperna helt och hållet granskarens sak kan du ansöka nu (Q-19).'],
] as const)('%j is told: %s', (change, sentence) => {
  expect(items(change as Partial<EligibilityForm>)).toContain(sentence);
});

test('says it in English too', () => {
  expect(items({}, 'en')).toEqual(['If only sessions as coach count, 10 sessions are left (Q-15).']);
});

test('has no section when every reading gives the same answer', () => {
  expect(otherReadings(emptyEligibilityForm(), read(emptyEligibilityForm()), context, 'sv')).toEqual([]);
});

test('goes along in the copied text', () => {
  const answers = read(ready);
  const report = eligibilityReport(ready, decideEligibility(answers, context), context, 'sv');
  const text = toMarkdown(furtherReport(report, { form: ready, answers, context, locale: 'sv' }), 'sv');
  expect(text).toContain('**Om texten läses på ett annat sätt**\n- Räknas bara samtal som coach');
});

test('stands in the answer on the page', async () => {
  render(<EligibilityCheck base="/" locale="sv" today="2025-05-02" />);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('Journaling'));
  await user.type(screen.getByLabelText(/Hur många coachningssamtal/), '12');
  for (const yes of screen.getAllByRole('radio', { name: 'Ja' })) await user.click(yes);
  await user.click(screen.getByRole('button', { name: 'Visa svaret' }));
  expect(await screen.findByText(/^Krävs det flera verktyg/)).toBeTruthy();
});
