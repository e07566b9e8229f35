import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { alive } from '../../../test/alive';
import type { FeeForm } from '../../folder/answers/fee';
import { emptyFeeForm } from '../../folder/answers/fee.empty';
import type { Locale } from '../../formats/units';
import { toMarkdown } from '../../frame/reportText';
import { contextOn } from '../../rules';
import { answerFee } from './breakdown';
import { FeeCalculator } from './FeeCalculator';
import { furtherReport } from './further';
import { readInputs } from './inputs';
import { otherReadings } from './otherReadings';
import { feeReport } from './report';

afterEach(cleanup);

const context = contextOn('2025-05-02');
const answer = (form: Partial<FeeForm>) => {
  const inputs = readInputs({ ...emptyFeeForm(), price: '200', ...form });
  if (inputs === null) throw new Error('The form has no price');
  return answerFee(inputs, context);
};
const items = (form: Partial<FeeForm>, locale: Locale = 'sv') =>
  otherReadings(answer(form), context, locale).flatMap((section) =>
    section.items.map((item) => item.replaceAll('\u00a0', ' ')),
  );

test.each([
  [
    { vatRegistered: true },
    'Räknas avgiften på priset utan moms blir den 16 kr, och du har 144 kr kvar av ett samtal (Q-25).',
  ],
  [
    { price: '160,45', sessions: '8' },
    'Räknas avgiften på summan av 8 samtal i månaden och avrundas en gång blir den 128,36 kr. Samtal för samtal blir det 128,40 kr (Q-25).',
  ],
  [
    { ordinaryMembership: '299' },
    'Tar rabatten slut efter en tid kostar medlemskapet 299 kr i månaden (Q-22).',
  ],
  [
    { ordinaryMembership: '299' },
    'Fortsätter den fulla tillgången när du är certifierad kostar medlemskapet dig ingenting (Q-23).',
  ],
  [
    { throughEmployment: true },
    'Betalar även den som är anställd sitt medlemskap får du 50 % rabatt på månadspriset, men det är inte gratis (Q-24).',
  ],
])('%j is told: %s', (form, sentence) => {
  expect(items(form)).toContain(sentence);
});

test('says it in English too', () => {
  expect(items({ throughEmployment: true }, 'en')).toEqual([
    'If someone employed pays for the membership too, you get 50% off the monthly price, but it is not free (Q-24).',
  ]);
});

test('has no section when every reading gives the same amounts', () => {
  expect(otherReadings(answer({}), context, 'sv')).toEqual([]);
});

test('has nothing to say of a price that does not exist', () => {
  expect(otherReadings({ ...answer({}), main: null }, context, 'sv')).toEqual([]);
});

test('goes along in the copied text', () => {
  const asked = { answer: answer({ throughEmployment: true }), context, locale: 'sv' } as const;
  const text = toMarkdown(furtherReport(feeReport(asked.answer, context, 'sv'), asked), 'sv');
  expect(text).toContain('**Om texten läses på ett annat sätt**\n- Betalar även den som är anställd');
});

test('stands in the answer on the page', async () => {
  render(<FeeCalculator base="/" locale="sv" today="2025-05-02" />);
  await alive();
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(/^Pris per samtal/), '200');
  await user.type(screen.getByLabelText(/^Ordinarie pris för premium/), '299');
  expect(await screen.findByText(/^Tar rabatten slut/)).toBeTruthy();
});
