import { describe, expect, it } from 'vitest';
import { emptyEligibilityForm } from '../../folder/answers/eligibility.empty';
import { toMarkdown, toSlackText } from '../../frame/reportText';
import { contextOn, decideEligibility } from '../../rules';
import { readAnswers } from './answers';
import { furtherReport } from './further';
import { eligibilityReport } from './report';

const context = contextOn('2026-11-20');
type Form = ReturnType<typeof emptyEligibilityForm>;
const yes = { empathic: 'yes', structured: 'yes', motivation: 'yes' } as const;
const tool = { tools: ['meditation'] } as const;

const report = (filled: Partial<Form>, locale: 'sv' | 'en' = 'sv') => {
  const form = { ...emptyEligibilityForm(), ...filled };
  const answers = readAnswers({ form, provenance: () => 'you' });
  const first = eligibilityReport(form, decideEligibility(answers, context), context, locale);
  return furtherReport(first, { form, answers, context, locale });
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const soFar = (filled: Partial<Form>, locale: 'sv' | 'en' = 'sv') =>
  (report(filled, locale).soFar ?? []).map(({ text }) => plain(text));

const TOOLS = 'Nästa fråga: Vilka självutvecklingsverktyg har du erfarenhet av?';
const SESSIONS = 'Nästa fråga: Hur många coachningssamtal har du genomfört?';
const NO_TOOL = 'Har du inget verktyg att kryssa i? Svara på resten, så räknar vi det som inget.';
const CERTAIN = 'Det är säkert, hur du än svarar på resten.';

describe('the eligibility check while questions are open', () => {
  it.each<[string, Partial<Form>, string[]]>([
    [
      'nothing is answered',
      {},
      [
        'Det kan fortfarande bli ja. Det som krävs är minst 1 verktyg, minst 10 samtal och inget nej om empati, struktur eller motivation.',
        SESSIONS,
      ],
    ],
    [
      'the sessions are enough',
      { sessions: '10' },
      [
        'Det kan fortfarande bli ja. Det som krävs är minst 1 verktyg och inget nej om empati, struktur eller motivation.',
        'Klart så långt: antal samtal.',
        TOOLS,
        NO_TOOL,
      ],
    ],
    [
      'one statement is left',
      { tools: ['meditation'], sessions: '10', ...yes, structured: '' },
      [
        'Det kan fortfarande bli ja. Det som krävs är inget nej om struktur.',
        'Klart så långt: verktyg, antal samtal, empati och motivation.',
        'Nästa fråga: Jag är strukturerad i mina samtal',
      ],
    ],
    [
      'seven sessions may be the only thing left',
      { sessions: '7' },
      ['Det är säkert, hur du än svarar på resten. Svaren som saknas visar om det är allt.'],
    ],
    ['six sessions are too few for almost', { sessions: '6' }, [CERTAIN]],
    [
      'a statement is answered with no',
      { empathic: 'no', motivation: 'unsure' },
      [CERTAIN, 'Klart så långt: motivation.'],
    ],
  ])('says, when %s, what stands and what to answer next', (_case, filled, expected) => {
    expect(soFar(filled)).toEqual(expected);
  });

  it('leads to the field of the next question', () => {
    expect(report({}).soFar?.at(-1)?.field).toBe('eligibility-sessions');
  });

  it('has nothing to add when all is answered', () => {
    expect(report({ ...tool, tools: [...tool.tools], sessions: '7', ...yes }).soFar).toBeUndefined();
  });

  it('speaks English', () => {
    expect(soFar({ sessions: '10', ...yes }, 'en')).toEqual([]);
    expect(soFar({ tools: ['meditation'], sessions: '10' }, 'en')).toEqual([
      'It can still be a yes. What it takes is no “no” on empathy, structure or motivation.',
      'In place so far: tools and number of sessions.',
      'Next question: I am empathic in my conversations',
    ]);
  });
});

describe('the way of the eligibility check', () => {
  const ROAD = [
    'Sedan går du utbildningen i din egen takt: introduktion (cirka 1 vecka), övningar (cirka 2 veckor) och coachningsträning (cirka 2–3 veckor). Började den i dag skulle du vara klar tidigast torsdag 24 december 2026, räknat på stegen (Q-01). Hur snabbt en ansökan besvaras står inte i programmet.',
    'Till sist tar en erfaren, certifierad Inner Journey-coach ställning till helheten. Beskedet kommer inom 1 vecka från att allt är klart och rapporterat, i så fall senast torsdag 31 december 2026.',
  ];

  it('goes from the three sessions left to the last day to hear (B-03)', () => {
    expect(report({ tools: ['meditation'], sessions: '7', ...yes }).remaining.map(plain)).toEqual([
      '3 samtal kvar till 10 samtal. Boka eller håll samtal på egen hand eller via plattformen, i vilken roll du vill.',
      'När det är på plats beskriver du din erfarenhet och din motivation kort i Inner Journeys ansökningsformulär, som finns inne i plattformen.',
      ...ROAD,
    ]);
  });

  it('begins with the application for someone who is ready (B-01)', () => {
    expect(report({ tools: ['meditation'], sessions: '10', ...yes }).remaining.map(plain)).toEqual([
      'Beskriv din erfarenhet och din motivation kort i Inner Journeys ansökningsformulär, som finns inne i plattformen.',
      ...ROAD,
    ]);
  });

  it('is told in English with its days', () => {
    const { remaining } = report({ tools: ['meditation'], sessions: '7', ...yes }, 'en');
    expect(plain(remaining.join(' '))).toMatch(
      /Thursday 24 December 2026 at the earliest.*by Thursday 31 December 2026/,
    );
  });

  it.each([
    ['Markdown', toMarkdown],
    ['plain text', toSlackText],
  ])('has its receipt last, as code, when it is copied as %s', (_form, write) => {
    const copied = write(report({ tools: ['meditation'], sessions: '7', ...yes }), 'sv');
    expect(copied).toMatch(
      /\n\nKvitto: `IJ1\.eligibility\.20261120\.20250401\.[\w.-]+` \(Kontrollera ett resultat\)\n$/,
    );
  });

  it.each([
    ['Markdown', toMarkdown],
    ['plain text', toSlackText],
  ])('and the next question are copied as %s', (_form, write) => {
    const copied = plain(write(report({ tools: ['meditation'], sessions: '10' }), 'sv'));
    expect([copied.includes('Nästa fråga: Jag är empatisk'), copied.includes('24 december 2026')]).toEqual([
      true,
      true,
    ]);
  });
});
