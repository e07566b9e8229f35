import type { BudgetForm, CourseForm } from '../../src/folder/answers/budget';
import { emptyAddition, emptyBudgetForm, emptyCourse } from '../../src/folder/answers/budget.empty';
import type { CertificateForm } from '../../src/folder/answers/certificate';
import type { EligibilityForm } from '../../src/folder/answers/eligibility';
import { emptyEligibilityForm } from '../../src/folder/answers/eligibility.empty';
import { emptyFeeForm } from '../../src/folder/answers/fee.empty';
import type { FeedbackForm } from '../../src/folder/answers/feedback';
import { emptyFeedbackCard } from '../../src/folder/answers/feedback.empty';
import type { GoalForm, GoalsForm } from '../../src/folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../src/folder/answers/goals.empty';
import type { ProgressForm } from '../../src/folder/answers/progress';
import { emptyExercise, emptyProgressForm, emptyTrialSession } from '../../src/folder/answers/progress.empty';
import type { PlanForm, QuarterForm } from '../../src/folder/answers/quarter';
import { emptyDecision, emptyPlan, emptyQuarterForm } from '../../src/folder/answers/quarter.empty';
import type { SeniorForm } from '../../src/folder/answers/senior';

// Answers that bring out what a tool can say. Their own figures are such that no rule has, so that a rule's value
// in a result comes from the rule.

export const TODAY = '2025-05-12';

const eligibility = (answers: Partial<EligibilityForm>): EligibilityForm => ({
  ...emptyEligibilityForm(),
  ...answers,
});

export const ELIGIBILITY = {
  ready: eligibility({
    tools: ['meditation', 'breathing'],
    sessions: '31',
    where: ['own'],
    role: 'coach',
    empathic: 'yes',
    structured: 'yes',
    motivation: 'yes',
    experience: 'Egna ord',
    motivationText: 'Fler egna ord',
  }),
  short: eligibility({
    tools: ['meditation'],
    sessions: '8',
    role: 'client',
    empathic: 'unsure',
    structured: 'no',
    motivation: 'yes',
  }),
  'without tools': eligibility({ sessions: '4', empathic: 'yes', structured: 'yes', motivation: 'yes' }),
  'half answered': eligibility({ sessions: '4' }),
  'too long': eligibility({ experience: 'a '.repeat(4_000) }),
} as const;

const exercises = (count: number): ProgressForm['exercises'] =>
  Array.from({ length: count }, (_, index) => ({
    ...emptyExercise(),
    done: true,
    logged: index > 0,
    shared: index > 1,
    date: `2025-04-0${index + 2}`,
  }));
const trialSessions = (count: number): ProgressForm['trialSessions'] =>
  Array.from({ length: count }, () => ({
    ...emptyTrialSession(),
    done: true,
    empathy: 'clearly',
    clarity: 'partly',
    support: 'notYet',
    reflected: true,
  }));
const training = emptyProgressForm(0, 0);

export const PROGRESS = {
  begun: { ...training, exercises: exercises(2), trialSessions: trialSessions(1) },
  'done but for one kind': {
    ...training,
    exercises: exercises(5),
    trialSessions: trialSessions(2),
    platform: { ...training.platform, dynamicJournal: { shown: true, example: 'Ett exempel' } },
    startsOn: '2025-04-07',
  },
  reported: {
    ...training,
    exercises: exercises(5),
    trialSessions: trialSessions(3),
    startsOn: '2025-04-01',
    practiceWeeks: '2',
    completedOn: '2025-05-05',
    reportedOn: '2025-05-07',
  },
  'too many': { ...training, exercises: exercises(9) },
} as const satisfies Record<string, ProgressForm>;

const fee = emptyFeeForm();

export const FEE = {
  'with VAT and costs': {
    ...fee,
    price: '437',
    otherPrices: ['911'],
    sessions: '26',
    per: 'week',
    ordinaryMembership: '149',
    otherCosts: '61',
    vatRegistered: true,
    taxShare: '31',
  },
  'above the threshold': { ...fee, price: '1913', sessions: '41', throughEmployment: true },
  'from a payout': { ...fee, mode: 'price', wantedPayout: '433', sessions: '13', per: 'year' },
  'from a goal': { ...fee, mode: 'goal', monthlyGoal: '7919', price: '337' },
} as const;

const goal = (id: string, answers: Partial<GoalForm>): GoalForm => ({ ...emptyGoalForm(id), ...answers });
const plan = (role: GoalsForm['role'], ...goals: readonly GoalForm[]): GoalsForm => ({
  ...emptyGoalsForm(),
  role,
  goals: [...goals],
});

export const GOALS = {
  'without goals': plan('coach'),
  'whole and vague': plan(
    'developer',
    goal('g-1', {
      what: 'Sänka svarstiden för Firestore-frågorna',
      unit: 'other',
      otherUnit: 'millisekunder',
      baseline: '900',
      target: '300',
      current: '700',
      measuredBy: 'Loggen',
      influence: 'full',
      resources: ['Onlinekurs'],
      roleLink: 'Jag äger databasen',
      companyLink: 'Fler ryms i appen',
      deadline: '2025-06-27',
    }),
    goal('g-2', { what: 'Bli bättre på React' }),
  ),
  'senior coach': plan(
    'coach',
    goal('g-3', {
      what: 'Bli Senior Coach',
      isSeniorGoal: true,
      certifiedOn: '2025-01-10',
      sessionsTarget: '19',
      deadline: '2025-06-20',
      roleLink: 'Jag coachar',
    }),
  ),
  'one too many': plan(
    'finance',
    ...['a', 'b', 'c', 'd'].map((id) => goal(id, { what: `Skicka in ansökan ${id}` })),
  ),
} as const;

const coach = (certified: string, sessions: string): SeniorForm => ({ certified, sessions });

export const SENIOR = {
  'both left': coach('2025-02-13', '9'),
  'time left': coach('2024-11-29', '33'),
  'sessions left': coach('2024-03-08', '13'),
  'nothing left': coach('2024-09-14', '41'),
  'a day alone': coach('2025-03-27', ''),
  'sessions alone': coach('', '17'),
} as const;

const course = (id: string, answers: Partial<CourseForm>): CourseForm => ({
  ...emptyCourse(id),
  name: `Kurs ${id}`,
  ...answers,
});
const trained = (...courses: CourseForm[]): BudgetForm => ({ ...emptyBudgetForm(), courses });

export const BUDGET = {
  'some left': trained(
    course('a', { date: '2025-04-03', amount: '1377', status: 'done', includesVat: false, vatRate: '6' }),
    course('b', { date: '2025-06-17', amount: '733', status: 'wished' }),
    course('c', { amount: '91' }),
  ),
  beyond: {
    ...trained(
      course('a', { date: '2025-04-03', amount: '7411', status: 'approved' }),
      course('b', { date: '2025-06-17', amount: '733', status: 'wished' }),
    ),
    additions: [{ ...emptyAddition('x'), amount: '419', date: '2025-04-22', by: 'Någon' }],
  },
  'the year after': {
    ...trained(course('a', { date: '2025-04-03', amount: '1377', status: 'done' })),
    year: '2026',
    countedWithVat: false,
  },
} as const;

const quarterOf = (id: string, answers: Partial<PlanForm>): QuarterForm => ({
  ...emptyQuarterForm(),
  quarter: id,
  plans: [{ ...emptyPlan(id), ...answers }],
});

export const QUARTER = {
  'all suggested': quarterOf('2025-Q2', {
    decisions: [{ ...emptyDecision('a'), text: 'Boka handledning', owner: 'jag', date: '2025-06-03' }],
  }),
  'a late day and a long meeting': quarterOf('2025-Q2', {
    date: '2025-04-29',
    minutes: '47',
    place: 'Kontoret',
    lead: 'Någon',
    notes: { ...emptyPlan('').notes, progress: 'Halvvägs' },
  }),
  'over without a reflection': quarterOf('2024-Q3', {}),
} as const;

export const APPLICATION = {
  'facts alone': eligibility({ tools: ['journaling'], sessions: '31', role: 'client' }),
  'both texts': eligibility({ experience: 'Jag har lyssnat.', motivationText: 'Jag vill ge det vidare.' }),
} as const;

const noted = { level: 'partly', example: 'Ett exempel' } as const;
const cards = (...filled: FeedbackForm['cards']): FeedbackForm => ({ cards: filled });

export const FEEDBACK = {
  'one filled in': cards(
    { date: '2025-04-29', empathy: noted, clarity: noted, support: { level: 'clearly', example: '' } },
    emptyFeedbackCard(),
    emptyFeedbackCard(),
  ),
} as const;

// Without a day: in the link that a day gives, the title is written for an address, where no mark can stand.
const certificate: CertificateForm = { name: 'Exempel Namn', issued: '', certificateId: 'AB', url: '' };

export const CERTIFICATE = { 'no day': certificate } as const;
