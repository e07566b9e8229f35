import { describe, expect, it, test } from 'vitest';
import type { FeedbackForm } from '../../../folder/answers/feedback';
import { emptyFeedbackForm } from '../../../folder/answers/feedback.empty';
import type { ProgressForm } from '../../../folder/answers/progress';
import { emptyProgressForm } from '../../../folder/answers/progress.empty';
import type { Locale } from '../../../formats/units';
import { contextOn } from '../../../rules';
import { assessmentSheet } from './sheet';

const context = contextOn('2025-10-10');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** So many ticked, the first ones. */
function ticked(exercises: number, sessions: number): ProgressForm {
  const empty = emptyProgressForm(5, 3);
  return {
    ...empty,
    exercises: empty.exercises.map((row, index) => ({ ...row, done: index < exercises })),
    trialSessions: empty.trialSessions.map((row, index) => ({ ...row, done: index < sessions })),
  };
}
function sheet(progress: ProgressForm | undefined, feedback?: FeedbackForm, locale: Locale = 'sv') {
  const made = assessmentSheet({ progress, feedback }, context, locale);
  if (made === null) throw new Error('no sheet');
  const items = (heading: string) =>
    made.report.sections.find((section) => section.heading === heading)?.items.map(plain) ?? [];
  return { ...made, items, answer: plain(made.report.answer) };
}
const card = (example: string, level: 'clearly' | 'partly' = 'clearly') => ({
  date: '2025-09-20',
  empathy: { level, example },
  clarity: { level, example: '' },
  support: { level, example: '' },
});

describe('the sheet', () => {
  it('says how many are done and what the limit is (F-43)', () => {
    const { answer, items } = sheet(ticked(4, 3));
    expect([answer, items('Antal och gräns')]).toEqual([
      '7 av 8 (87,5 %) – gränsen är nådd',
      [
        'Slutförandegrad: 7 av 8 (87,5 %). Kriteriet är minst 80 %, alltså 7 moment.',
        'Övningar: 4 av 5. Provsessioner: 3 av 3 (100 %).',
      ],
    ]);
  });

  it('says what is done and what is not, part by part', () => {
    expect(sheet(ticked(4, 3)).items('Moment för moment').at(-1)).toBe('Inte gjort än: övning 5.');
  });

  it('counts the feedback on each point without judging it (Q-06)', () => {
    const feedback = { cards: [card('', 'clearly'), card('', 'partly')] };
    expect(sheet(ticked(4, 3), feedback).items('Återkoppling från testanvändare')).toEqual([
      'Antecknad för 2 av 3 provsessioner.',
      'Empati: ja, tydligt 1 · delvis 1 · inte ännu 0',
      'Tydlighet: ja, tydligt 1 · delvis 1 · inte ännu 0',
      'Stödjande förhållningssätt: ja, tydligt 1 · delvis 1 · inte ännu 0',
    ]);
  });

  it('has the examples from the cards', () => {
    const feedback = { cards: [card('Hon väntade in mig.')] };
    expect(sheet(ticked(4, 3), feedback).items('Återkoppling från testanvändare')).toContain(
      'Provsession 1 – empati: Hon väntade in mig.',
    );
  });

  it('tells where the card and the calculator differ', () => {
    const progress = ticked(4, 3);
    const rows = progress.trialSessions.map((row) => ({ ...row, clarity: 'notYet' as const }));
    const { items } = sheet({ ...progress, trialSessions: rows }, { cards: [card('')] });
    expect(items('Återkoppling från testanvändare').at(-1)).toBe(
      'Provsession 1, tydlighet: kortet och framstegskalkylatorn säger olika. Här står det från kalkylatorn.',
    );
  });

  it('has the tools that were shown, with their examples', () => {
    const progress = ticked(4, 3);
    const platform = { ...progress.platform, dynamicJournal: { shown: true, example: 'Skrev varje kväll.' } };
    expect(sheet({ ...progress, platform }).items('Plattformens verktyg')).toEqual([
      'Verktyg som jag har visat att jag kan använda: Dynamisk Journal.',
      'Verktyg som jag inte har visat än: Personliga Resor, Integrerade Verktyg och activations.',
      'Exempel från Dynamisk Journal: Skrev varje kväll.',
    ]);
  });

  it('has the days', () => {
    const days = { startsOn: '2025-08-25', completedOn: '2025-10-05', reportedOn: '2025-10-06' };
    expect(sheet({ ...ticked(4, 3), ...days }).items('Datum')).toEqual([
      'Startdag: 2025-08-25.',
      'Alla steg klara: 2025-10-05.',
      'Rapporterat: 2025-10-06.',
    ]);
  });

  it('names the open questions, and the third one only where it matters (F-E5)', () => {
    const ids = (progress: ProgressForm) =>
      sheet(progress)
        .items('Öppet i programmet')
        .map((line) => /Q-\d\d/.exec(line)?.[0]);
    expect([ids(ticked(4, 3)), ids(ticked(5, 2))]).toEqual([
      ['Q-05', 'Q-06'],
      ['Q-05', 'Q-06', 'Q-03'],
    ]);
  });

  it('leaves the decision to a person', () => {
    const [judged, ...lines] = sheet(ticked(5, 3)).items('Granskarens beslut');
    expect([judged, lines.map((line) => line.replaceAll('_', ''))]).toEqual([
      'Beslutet fattas av en erfaren, certifierad Inner Journey-coach. Underlaget är aspirantens egna anteckningar.',
      ['Beslut: ', 'Datum: ', 'Granskare: '],
    ]);
  });

  it('is made from the cards alone when nothing else is kept', () => {
    const { answer, items } = sheet(undefined, { cards: [card('')] });
    expect([answer, items('Återkoppling från testanvändare')[0]]).toEqual([
      '0 av 8 (0 %) – 7 moment kvar till gränsen',
      'Antecknad för 1 av 3 provsessioner.',
    ]);
  });

  it('is in English too', () => {
    expect(sheet(ticked(4, 3), undefined, 'en').items('Feedback from test users')[0]).toBe(
      'Noted for 0 of 3 trial sessions.',
    );
  });
});

test('what is missing is told to the trainee', () => {
  expect(sheet(ticked(4, 3), emptyFeedbackForm(3)).gaps.map(plain)).toEqual([
    'Inte ibockat än: 1 övning.',
    'Återkoppling saknas för provsession 1, provsession 2 och provsession 3.',
    'Inget verktyg har ett exempel än.',
    'Dagen då allt blev klart eller rapporterat saknas.',
  ]);
});

test('more ticks than the training has give no sheet', () => {
  const progress = ticked(5, 3);
  const [row] = progress.exercises;
  if (row === undefined) throw new Error('no row');
  const six = { ...progress, exercises: [...progress.exercises, row] };
  expect(assessmentSheet({ progress: six, feedback: undefined }, context, 'sv')).toBeNull();
});
