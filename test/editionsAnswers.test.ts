import { describe, expect, it } from 'vitest';
import { emptyEligibilityForm } from '../src/folder/answers/eligibility.empty';
import { emptyFeeForm } from '../src/folder/answers/fee.empty';
import { emptyGoalForm, emptyGoalsForm } from '../src/folder/answers/goals.empty';
import { emptyProgressForm } from '../src/folder/answers/progress.empty';
import type { StoredAnswers } from '../src/folder/schema';
import type { JudgedTool } from '../src/folder/toolIds';
import { editionSections } from '../src/frame/editionSections';
import { sayComparison } from '../src/frame/sayEdition';
import { type Context, contextOn, type PlainDate, type Records, type Rule, type RuleId } from '../src/rules';
import { compareEditions, judgeAnswers } from '../src/tools/compareEditions';
import { MADE_UP } from './fixtures/editions/madeUp';

const TODAY: PlainDate = '2026-11-20';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const under = (day: PlainDate, records: Records = MADE_UP): Context => contextOn(TODAY, day, records);
const compare = <Tool extends JudgedTool>(
  tool: Tool,
  answers: StoredAnswers[Tool],
  later: PlainDate = '2027-01-01',
) => compareEditions(tool, answers, under('2026-12-31'), under(later), 'sv');
const said = <Tool extends JudgedTool>(
  tool: Tool,
  answers: StoredAnswers[Tool],
  locale: 'sv' | 'en' = 'sv',
) => {
  const [then, now] = [under('2026-12-31'), under('2027-01-01')];
  const comparison = compareEditions(tool, answers, then, now, locale);
  return sayComparison(comparison, then.rules, now.rules, locale).map(plain);
};

const applicant = {
  ...emptyEligibilityForm(),
  tools: ['meditation' as const],
  sessions: '10',
  empathic: 'yes' as const,
  structured: 'yes' as const,
  motivation: 'yes' as const,
};
const progress = emptyProgressForm(5, 3);
const trainee = {
  ...progress,
  exercises: progress.exercises.map((row) => ({ ...row, done: true })),
  trialSessions: progress.trialSessions.map((row, index) => ({ ...row, done: index < 2 })),
};
const coach = { ...emptyFeeForm(), price: '200', sessions: '12', per: 'month' as const };
const staff = {
  ...emptyGoalsForm(),
  role: 'coach' as const,
  goals: [{ ...emptyGoalForm('a'), what: 'Hålla 20 samtal' }],
};

describe('answers kept before the rules changed', () => {
  it('an applicant who could apply is two sessions short', () => {
    const { before, after, differences } = compare('eligibility', applicant);
    expect([before?.outcome, after?.outcome, differences.map(({ kind }) => kind)]).toEqual([
      'ready',
      'almost',
      ['verdict', 'limit', 'status'],
    ]);
  });

  it('name the rules that the decision asked for, old and new, and no others', () => {
    expect(compare('eligibility', applicant).rules).toEqual([
      { id: 'prerequisite.sessions', before: 10, after: 12 },
    ]);
  });

  it('an applicant with twelve sessions can apply under both; only the limit has moved', () => {
    const { rules, differences } = compare('eligibility', { ...applicant, sessions: '12' });
    expect([rules.length, differences.map(({ kind }) => kind)]).toEqual([1, ['limit']]);
  });

  it('a trainee with seven parts of eight has one left', () => {
    const { before, after } = compare('progress', trainee);
    expect([before?.verdict, after?.verdict, after?.steps[0]?.limit]).toEqual([
      { answer: 'yes' },
      { answer: 'no' },
      8,
    ]);
  });

  it('a session of 200 kr leaves 176 kr instead of 180 kr', () => {
    const left = compare('fee', coach).differences.find(
      (difference) => difference.kind === 'figure' && difference.id === 'fee.left',
    );
    expect(left).toMatchObject({ before: { value: 18_000 }, after: { value: 17_600 } });
  });

  it('a plan of goals rests on nothing that changed on the day', () => {
    const { rules, differences } = compare('goals', staff);
    expect([rules, differences]).toEqual([[], []]);
  });

  it('nothing differs within an edition', () => {
    const { rules, differences } = compareEditions(
      'eligibility',
      applicant,
      under('2026-11-19'),
      under('2026-12-31'),
      'sv',
    );
    expect([rules, differences]).toEqual([[], []]);
  });

  it.each([
    ['the day before', '2026-12-31', 0],
    ['the day of the change', '2027-01-01', 1],
    ['the day after', '2027-01-02', 1],
  ] as const)('the change begins with its day: %s', (_case, later, changed) => {
    expect(compare('eligibility', applicant, later).rules).toHaveLength(changed);
  });

  it('the passing of time alone is no difference when both contexts have the same day', () => {
    const goal = { ...emptyGoalForm('a'), what: 'Hålla 20 samtal', deadline: '2026-12-15' };
    const plan = { ...emptyGoalsForm(), goals: [goal] };
    const [then, now] = [
      contextOn('2027-03-01', '2026-12-31', MADE_UP),
      contextOn('2027-03-01', '2027-03-01', MADE_UP),
    ];
    expect(compareEditions('goals', plan, then, now, 'sv').differences).toEqual([]);
  });
});

describe('answers that cannot be counted under one of the editions', () => {
  const fewer = (id: RuleId, value: number): Records => ({
    ...MADE_UP,
    [id]: {
      ...MADE_UP[id],
      values: [...MADE_UP[id].values, { from: '2027-01-01', value }],
    } as unknown as Rule,
  });

  it('more ticks than the training has parts are told, not thrown', () => {
    const [then, now] = [under('2026-12-31'), under('2027-01-01', fewer('training.exercises', 4))];
    const comparison = compareEditions('progress', trainee, then, now, 'sv');
    expect([comparison.after, sayComparison(comparison, then.rules, now.rules, 'sv').at(-1)]).toEqual([
      null,
      'Med de nya reglerna går svaren inte att räkna. Gå igenom formuläret och rätta det som inte stämmer.',
    ]);
  });

  it('a fee without a price is no answer', () => {
    expect(judgeAnswers('fee', emptyFeeForm(), under('2026-12-31'), 'sv')).toBeNull();
  });
});

describe('what differs, in words', () => {
  it('for an applicant, in Swedish', () => {
    expect(said('eligibility', applicant)).toEqual([
      'Genomförda coachningssamtal före ansökan: minst 12 samtal i stället för minst 10 samtal',
      'Svaret: nästan framme i stället för kan ansöka',
      'Genomförda coachningssamtal före ansökan: kvar i stället för på plats',
    ]);
  });

  it('for an applicant, in English', () => {
    expect(said('eligibility', applicant, 'en')[1]).toBe('The answer: nearly there instead of can apply');
  });

  it('for a coach: the rule, then each amount', () => {
    expect(said('fee', coach)).toEqual([
      'Plattformsavgift: 12 % i stället för 10 %',
      'Plattformens avgift: 24 kr i stället för 20 kr',
      'Kvar för ett samtal: 176 kr i stället för 180 kr',
      'Kvar på en månad: 2 112 kr i stället för 2 160 kr',
      'Kvar på ett år: 25 344 kr i stället för 25 920 kr',
    ]);
  });

  it('says so when the answer stays the same', () => {
    expect(said('eligibility', { ...applicant, sessions: '12' })).toEqual([
      'Genomförda coachningssamtal före ansökan: minst 12 samtal i stället för minst 10 samtal',
      'Svaret blir detsamma.',
    ]);
  });
});

describe('what a tool tells of other editions', () => {
  const sections = (today: PlainDate, sessions: string, keptOn?: PlainDate) =>
    editionSections({
      judge: (context) => judgeAnswers('eligibility', { ...applicant, sessions }, context, 'sv'),
      context: contextOn(today, today, MADE_UP),
      locale: 'sv',
      keptOn,
      records: MADE_UP,
    }).map(({ heading }) => heading);

  it.each([
    ['the day before', '2026-12-31', ['Från 1 januari 2027 gäller andra regler']],
    ['the day of the change', '2027-01-01', []],
    ['the day after', '2027-01-02', []],
  ] as const)('shows both answers while the change is ahead: %s', (_case, today, headings) => {
    expect(sections(today, '10')).toEqual(headings);
  });

  it('keeps quiet when the announced rules give the same answer', () => {
    expect(sections('2026-12-31', '12')).toEqual([]);
  });

  it.each([
    ['the day before', '2026-12-31', ['Reglerna har ändrats sedan 31 december 2026']],
    ['the day of the change', '2027-01-01', []],
    ['the day after', '2027-01-02', []],
  ] as const)('tells answers kept on %s that the rules have changed since', (_case, keptOn, headings) => {
    expect(sections('2027-02-01', '12', keptOn)).toEqual(headings);
  });
});
