import { describe, expect, it } from 'vitest';
import { type Comparison, openRules, type Range, RULES, type RuleId, type Unit } from '../src/rules';

// Every fact of the two documents that holds a number, a limit, a length of time, a count or a criterion.
const COUNTED = [
  'CP-10 CP-11 CP-12 CP-13 CP-14 CP-16 CP-18 CP-19 CP-20 CP-22 CP-23 CP-24 CP-25',
  'CP-26 CP-28 CP-29 CP-30 CP-31 CP-32 CP-33 CP-36 CP-38 CP-39 CP-41 CP-44',
  'MP-02 MP-04 MP-06 MP-07 MP-08 MP-09 MP-10 MP-11 MP-12 MP-13 MP-14 MP-19',
  'MP-21 MP-22 MP-23 MP-24 MP-25 MP-26 MP-29 MP-31 MP-33 MP-35 MP-41',
].flatMap((line) => line.split(' '));
const LAST = { CP: 49, MP: 41, ML: 15, LC: 18 } as const;
const LAST_READING = 43;

const rules = openRules('2025-04-01');
const ids = Object.keys(RULES) as RuleId[];
const named = new Set<string>(ids.flatMap((id) => [...RULES[id].source.facts]));

describe('the facts of the documents', () => {
  it.each(COUNTED)('%s has a rule', (fact) => {
    expect(named.has(fact)).toBe(true);
  });

  it('are the only ones that rules name', () => {
    const unknown = [...named].filter((fact) => {
      const [document, number] = fact.split('-');
      return !(Number(number) >= 1 && Number(number) <= (LAST[document as keyof typeof LAST] ?? 0));
    });
    expect(unknown).toEqual([]);
  });

  it('come from the document that the rule names', () => {
    const prefix = { programme: 'CP', plan: 'MP', law: '', guide: '' };
    const astray = ids.filter((id) => {
      const { document, facts } = RULES[id].source;
      return facts.some((fact) => !fact.startsWith(`${prefix[document]}-`));
    });
    expect(astray).toEqual([]);
  });

  it('are read by readings that exist', () => {
    const unknown = ids.flatMap((id) =>
      RULES[id].readings.filter(
        (reading) => !(Number(reading.slice(2)) >= 1 && Number(reading.slice(2)) <= LAST_READING),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

type NumberRow = readonly [fact: string, id: RuleId, compare: Comparison, value: number | Range, unit: Unit];
const NUMBERS: readonly NumberRow[] = [
  ['CP-11', 'prerequisite.tools', 'atLeast', 1, 'tool'],
  ['CP-12', 'prerequisite.sessions', 'atLeast', 10, 'session'],
  ['CP-18', 'training.duration', 'about', { min: 4, max: 6 }, 'week'],
  ['CP-19', 'training.introduction.duration', 'about', 1, 'week'],
  ['CP-22', 'training.exercises.duration', 'about', 2, 'week'],
  ['CP-23', 'training.exercises', 'exactly', 5, 'exercise'],
  ['CP-25', 'training.practice.duration', 'about', { min: 2, max: 3 }, 'week'],
  ['CP-26', 'training.trialSessions', 'exactly', 3, 'trialSession'],
  ['CP-29', 'evaluation.completion', 'atLeast', 80, 'percent'],
  ['CP-33', 'evaluation.decision', 'atMost', 1, 'week'],
  ['CP-36', 'benefit.membershipDiscount', 'granted', 50, 'percent'],
  ['CP-38', 'fee.platform', 'exactly', 10, 'percent'],
  ['CP-39', 'fee.example.price', 'example', 20_000, 'ore'],
  ['CP-39', 'fee.example.payout', 'example', 18_000, 'ore'],
  ['CP-41', 'senior.months', 'atLeast', 6, 'month'],
  ['CP-41', 'senior.sessions', 'atLeast', 20, 'session'],
  ['MP-08', 'goals.perQuarter', 'between', { min: 1, max: 3 }, 'goal'],
  ['MP-13', 'example.coach.sessions', 'example', 20, 'session'],
  ['MP-13', 'example.coach.months', 'example', 6, 'month'],
  ['MP-14', 'example.finance.amount', 'example', 46_586_500, 'ore'],
  ['MP-19', 'budget.annual', 'atMost', 500_000, 'ore'],
  ['MP-21', 'oneOnOne.duration', 'about', 30, 'minute'],
  ['MP-21', 'oneOnOne.perQuarter', 'exactly', 1, 'meeting'],
  ['MP-25', 'reflection.perQuarter', 'recommended', 1, 'reflection'],
  ['MP-29', 'advancement.coach.months', 'about', 6, 'month'],
  ['MP-29', 'advancement.coach.sessions', 'atLeast', 20, 'session'],
  ['MP-35', 'example.finance.amount', 'example', 46_586_500, 'ore'],
];

/** What a rule holds on the first day of both documents, whatever its kind. */
const currentOf = (id: RuleId): unknown => RULES[id].values.findLast(({ from }) => from <= rules.on)?.value;

describe('the numbers of the documents', () => {
  it.each(NUMBERS)('%s: %s, %s %j %s', (fact, id, compare, value, unit) => {
    expect(RULES[id].source.facts).toContain(fact);
    expect({ ...RULES[id], value: currentOf(id) }).toMatchObject({ compare, value, unit });
  });

  it('MP-33: the onboarding example has ten users', () => {
    expect(rules.quantity('example.onboarding.users')).toBe(10);
  });
});

describe('the lists of the documents', () => {
  it.each([
    ['CP-10', 'programme.steps', 5],
    ['CP-11', 'prerequisite.tools.examples', 3],
    ['CP-16', 'prerequisite.application', 2],
    ['CP-20', 'training.coreFunctions', 3],
    ['CP-30', 'evaluation.feedback', 3],
    ['CP-31', 'evaluation.platform', 4],
    ['MP-04', 'plan.roles', 3],
    ['MP-06', 'plan.steps', 5],
    ['MP-07', 'goals.revision', 4],
    ['MP-10', 'goals.smart', 5],
    ['MP-11', 'goals.links', 2],
    ['MP-22', 'oneOnOne.purposes', 3],
    ['MP-23', 'oneOnOne.months', 4],
    ['MP-24', 'reflection.places', 2],
    ['MP-26', 'reflection.aims', 3],
    ['MP-27', 'recognition.forms', 3],
  ] as const)('%s: %s has %d items', (fact, id, count) => {
    expect(RULES[id].source.facts).toContain(fact);
    expect(rules.list(id)).toHaveLength(count);
  });
});

describe('the dates of the documents', () => {
  it.each([
    ['MP-02', 'plan.version', '1.0'],
    ['MP-02', 'plan.date', '1 april 2025'],
    ['MP-12', 'example.developer.period', 'Q2 2025'],
    ['MP-14', 'example.finance.deadline', 'maj 2025'],
    ['MP-31', 'example.vedastro.deadline', 'slutet av maj 2025'],
    ['MP-33', 'example.onboarding.period', 'Q3 2025'],
    ['MP-35', 'example.application.deadline', 'mitten av maj 2025'],
  ] as const)('%s: %s is %s', (fact, id, sv) => {
    expect(RULES[id].source.facts).toContain(fact);
    expect(rules.term(id).sv).toBe(sv);
  });
});
