import { describe, expect, test } from 'vitest';
import { emptyBudgetForm, emptyCourse } from '../../folder/answers/budget.empty';
import { emptyEligibilityForm } from '../../folder/answers/eligibility.empty';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import { emptyProgressForm } from '../../folder/answers/progress.empty';
import type { LogSession } from '../../folder/answers/session';
import { session as loggedSession } from '../../folder/fixtures/session';
import { toMarkdown } from '../../frame/reportText';
import type { Others } from '../../frame/useOthers';
import { contextOn, type PlainDate } from '../../rules';
import { overviewOf } from './further';

const TODAY = '2026-11-20';
const look = (others: Partial<Others>, today: PlainDate = TODAY, locale: 'sv' | 'en' = 'sv') =>
  overviewOf({ answers: {}, sessions: [], ...others }, contextOn(today), locale);

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** `Förkunskaper: på gång – 3 samtal kvar.`, without the name. */
const stage = (
  others: Partial<Others>,
  id: 'eligibility' | 'progress' | 'certificate' | 'senior' | 'goals' | 'quarter' | 'budget',
  today?: PlainDate,
) => {
  const line = look(others, today).lines.get(id);
  return line === undefined ? undefined : plain(`${line.state}: ${line.status} – ${line.detail}`);
};
const next = (others: Partial<Others>, today?: PlainDate) =>
  look(others, today).next.map(({ when, text, detail, late }) =>
    plain(`${when}${late ? '!' : ''}: ${text}${detail === '' ? '' : `: ${detail}`}`),
  );

const session = (id: number, more: Partial<LogSession> = {}) =>
  loggedSession(`s${id}`, { date: '2026-06-01', pay: 'proBono', ...more });
const log = (count: number, more: Partial<LogSession> = {}) =>
  Array.from({ length: count }, (_, index) => session(index, more));

const eligible = {
  ...emptyEligibilityForm(),
  tools: ['meditation' as const],
  empathic: 'yes' as const,
  structured: 'yes' as const,
  motivation: 'yes' as const,
};
const trained = (done: number) => {
  const form = emptyProgressForm(5, 3);
  return {
    ...form,
    exercises: form.exercises.map((row, index) => ({ ...row, done: index < done })),
    trialSessions: form.trialSessions.map((row, index) => ({ ...row, done: index < done - 5 })),
  };
};

describe('the prerequisites', () => {
  test('count the sessions of the log', () => {
    expect(stage({ answers: { eligibility: eligible }, sessions: log(7) }, 'eligibility')).toBe(
      'going: på gång – 3 samtal kvar.',
    );
  });

  test('are there when the log has the last session', () => {
    expect(stage({ answers: { eligibility: eligible }, sessions: log(10) }, 'eligibility')).toBe(
      'done: redo att ansöka – Du har det som krävs för att ansöka.',
    );
  });

  test('have begun with the log alone', () => {
    expect(stage({ sessions: log(10) }, 'eligibility')).toBe('going: på gång – 4 frågor är obesvarade.');
  });

  test('name a requirement that is not counted', () => {
    expect(
      stage(
        { answers: { eligibility: { ...eligible, motivation: 'no' } }, sessions: log(10) },
        'eligibility',
      ),
    ).toMatch(/^going: på gång – .+ kvar\.$/);
  });

  test('lead to the application when they are there', () => {
    expect(next({ answers: { eligibility: eligible }, sessions: log(10) })).toEqual([
      'Nu: Skicka in din ansökan',
    ]);
  });
});

describe('the training', () => {
  test.each([
    [6, 'going: på gång – 6 moment klara, 1 moment kvar till gränsen.'],
    [7, 'done: gränsen är nådd – 7 moment klara.'],
  ])('with %i parts done', (done, told) => {
    expect(stage({ answers: { progress: trained(done) } }, 'progress')).toBe(told);
  });

  test('counts trial sessions of the log', () => {
    const sessions = log(2, { role: 'trial' }).map((each, index) => ({
      ...each,
      date: `2026-06-0${index + 1}`,
    }));
    expect(stage({ answers: { progress: trained(5) }, sessions }, 'progress')).toBe(
      'done: gränsen är nådd – 7 moment klara.',
    );
  });

  test('says by when the reader hears', () => {
    const progress = { ...trained(7), completedOn: '2026-11-16', reportedOn: '2026-11-17' };
    expect([stage({ answers: { progress } }, 'progress'), next({ answers: { progress } })]).toEqual([
      'done: gränsen är nådd – 7 moment klara. Besked senast 24 november 2026.',
      ['24 november 2026: Besked senast'],
    ]);
  });
});

describe('a certified coach', () => {
  const senior = { certified: '2026-05-21', sessions: '12' };

  test('has passed the stages before, whatever is kept of them', () => {
    const others = { answers: { senior } };
    expect((['eligibility', 'progress', 'certificate'] as const).map((id) => stage(others, id))).toEqual([
      'done: klart – ',
      'done: klart – ',
      'done: klart – Sedan 21 maj 2026.',
    ]);
  });

  test('sees what is left to Senior Coach, and the earliest day', () => {
    expect([stage({ answers: { senior } }, 'senior'), next({ answers: { senior } })]).toEqual([
      'going: på gång – Tidigast 21 november 2026. 8 samtal kvar.',
      [
        'Nu: Senior Coach: Tidigast 21 november 2026. 8 samtal kvar.',
        '21 november 2026: Tidigaste dagen att ansöka om Senior Coach',
      ],
    ]);
  });

  test('can apply with twenty sessions on the day, logged or entered', () => {
    expect(stage({ answers: { senior }, sessions: log(20) }, 'senior', '2026-11-21')).toBe(
      'done: du kan ansöka – Sedan 21 november 2026.',
    );
  });
});

describe('the work at Inner Journey', () => {
  const goal = (id: string, deadline: string) => ({ ...emptyGoalForm(id), what: `Mål ${id}`, deadline });
  const goals = { ...emptyGoalsForm(), goals: [goal('ett', '2026-12-11'), goal('två', '2026-11-19')] };

  test('has its goals, the 1:1 and the reflection in the order of their days, and what is late first', () => {
    expect(next({ answers: { goals } })).toEqual([
      'Nu: Mål: 2 mål att göra SMART. 1 mål har passerat sin dag.',
      '19 november 2026!: Mål: Mål två',
      '11 december 2026: Mål: Mål ett',
      'från 18 december 2026: Tid för reflektion',
      '4 januari 2027: 1:1 med projektledaren',
    ]);
  });

  test('says how long the time to reflect goes on, once it has begun', () => {
    expect(next({ answers: { goals } }, '2026-12-20')).toContain('till 31 december 2026: Tid för reflektion');
  });

  test('says how far the quarter has come, and when the next 1:1 is', () => {
    expect(stage({ answers: { goals } }, 'quarter')).toBe(
      'steady: dag 51 av 92 – Nästa 1:1 är måndag 4 januari 2027.',
    );
  });

  test('shows no quarter to a reader who has nothing of it', () => {
    expect(next({ answers: { eligibility: eligible } }).join()).not.toMatch(/1:1/);
  });

  test.each([
    ['1 200', 'steady: inom ramen – 3 800 kr kvar 2026.'],
    ['5 000', 'steady: inom ramen – 0 kr kvar 2026.'],
    ['5 600', 'going: på gång – 600 kr över ramen 2026: det behöver godkännas.'],
  ])('has a budget with %s kronor used', (amount, told) => {
    const courses = [{ ...emptyCourse('a'), date: '2026-03-02', amount, status: 'done' as const }];
    expect(stage({ answers: { budget: { ...emptyBudgetForm(), courses } } }, 'budget')).toBe(told);
  });

  test.each([
    [['1 200', '0'], 'going: på gång – 3 800 kr kvar 2026. 1 rad räknas inte än.'],
    [['0'], 'going: på gång – 1 rad räknas inte än.'],
    [['0', '0'], 'going: på gång – 2 rader räknas inte än.'],
    [['5 600', '0'], 'going: på gång – 600 kr över ramen 2026: det behöver godkännas.'],
  ])('says what of a budget with courses of %s kronor is not counted yet', (amounts, told) => {
    const courses = amounts.map((amount, row) => ({
      ...emptyCourse(String(row)),
      ...{ date: '2026-03-02', amount, status: 'done' as const },
    }));
    expect(stage({ answers: { budget: { ...emptyBudgetForm(), courses } } }, 'budget')).toBe(told);
  });
});

describe('the overview that is taken away', () => {
  test('has the ways that have begun, and says what is not', () => {
    const { report } = look({ answers: { eligibility: eligible }, sessions: log(7) });
    expect(plain(toMarkdown(report, 'sv')).split('\n').slice(0, 12)).toEqual([
      '## Här står jag',
      '',
      'Nu: Förkunskaper: 3 samtal kvar.',
      '',
      '**Näst på tur**',
      '- Nu: Förkunskaper: 3 samtal kvar.',
      '',
      '**Bli coach**',
      '- Förkunskaper: på gång. 3 samtal kvar.',
      '- Utbildningen: inte påbörjat',
      '- Certifierad coach: inte påbörjat',
      '- Senior Coach: inte påbörjat',
    ]);
  });

  test('is in English on the English page', () => {
    const { report } = look({ sessions: log(10) }, TODAY, 'en');
    expect(plain(report.answer)).toBe('Now: Prerequisites: 4 questions are unanswered.');
  });
});
