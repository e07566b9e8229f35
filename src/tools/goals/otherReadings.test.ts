import { expect, test } from 'vitest';
import type { GoalForm } from '../../folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import type { Locale } from '../../formats/units';
import { toMarkdown } from '../../frame/reportText';
import { contextOn } from '../../rules';
import { furtherReport } from './further';
import { otherReadings } from './otherReadings';
import { readPlan } from './plan/readPlan';
import { goalsReport } from './plan/report';

const context = contextOn('2025-04-02');
const goal = (id: string, more: Partial<GoalForm> = {}): GoalForm => ({
  ...emptyGoalForm(id),
  what: 'Sänka svarstiden för Firestore-frågorna',
  baseline: '900',
  target: '300',
  unit: 'other',
  otherUnit: 'millisekunder',
  measuredBy: 'Loggen',
  resources: ['Kurs'],
  influence: 'full',
  roleLink: 'Jag äger databasen',
  companyLink: 'Fler ryms i appen',
  deadline: '2025-06-30',
  ...more,
});
const planOf = (goals: GoalForm[], locale: Locale = 'sv') =>
  readPlan({ ...emptyGoalsForm(), role: 'coach', goals }, context, locale);
const items = (goals: GoalForm[], locale: Locale = 'sv') =>
  otherReadings(planOf(goals, locale), context, locale).flatMap((section) =>
    section.items.map((item) => item.replaceAll('\u00a0', ' ')),
  );
const halfway = { text: 'Halvvägs', date: '2025-05-15' };

test.each([
  [
    { deadline: '2025-10-01', isSeniorGoal: true, certifiedOn: '2025-04-01', sessionsTarget: '20' },
    'Mål 1: räcker det att ansökan är inne sista dagen är målet uppnåeligt som det står (Q-14).',
  ],
  [
    { deadline: '2025-07-01', milestones: [halfway] },
    'Mål 1: ska ett mål bli klart inom sitt kvartal behöver det delas upp, ett mål för varje kvartal (Q-28).',
  ],
  [{ deadline: '2025-07-01' }, 'Mål 1: behövs inga delmål är målet tidsbundet som det står (Q-28).'],
  [{ influence: 'others' }, 'Mål 1: är själva utfallet målet är det uppnåeligt som det står (Q-29).'],
  [
    { what: 'Läsa tre böcker om ledarskap' },
    'Mål 1: är en aktivitet ett mål i sig är det mätbart som det står (Q-30).',
  ],
] as const)('%j is told: %s', (change, sentence) => {
  expect(
    items([goal('a', { ...change, milestones: [...('milestones' in change ? change.milestones : [])] })]),
  ).toContain(sentence);
});

const three = [goal('a'), goal('b'), goal('c')];
test('a goal that is done beside three in progress is told', () => {
  expect(items([...three, goal('d', { status: 'done' })])).toEqual([
    'Räknas även klara mål har kvartalet 4 mål, och planen talar om 1–3 mål (Q-27).',
  ]);
});
test('a goal that waits beside three in progress is told', () => {
  expect(items([...three, goal('d', { waitsFor: '2025-Q3' })])).toEqual([
    'Räknas även mål som väntar är det 4 mål, och planen talar om 1–3 mål (Q-27).',
  ]);
});

test('says it in English too', () => {
  expect(items([goal('a', { influence: 'others' })], 'en')).toEqual([
    'Goal 1: if the outcome itself is the goal, it is achievable as it stands (Q-29).',
  ]);
});

test('has no section when every reading judges the goals alike', () => {
  expect(otherReadings(planOf(three), context, 'sv')).toEqual([]);
});

test('goes along in the copied text', () => {
  const asked = { plan: planOf([goal('a', { influence: 'others' })]), context, locale: 'sv' } as const;
  const text = toMarkdown(furtherReport(goalsReport(asked.plan, context, 'sv'), asked), 'sv');
  expect(text).toContain('**Om texten läses på ett annat sätt**\n- Mål 1: är själva utfallet');
});
