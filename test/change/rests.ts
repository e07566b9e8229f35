import type { RuleId } from '../../src/rules';
import type { Move } from './compare';

/**
 * What rests on which rules without quoting them: amounts and days that are counted, and rows and words that come
 * and go with an answer. Worked out from the documents and from what each part is for; a part that moves with
 * another rule, or with none of these, fails the test.
 */
export type Rests = Readonly<Record<string, Readonly<Partial<Record<Move, readonly RuleId[]>>>>>;

/** The steps of the training one after another, and the answer after them. */
const STEPS = [
  'training.introduction.duration',
  'training.exercises.duration',
  'training.practice.duration',
] as const satisfies readonly RuleId[];

/** Limits with an example below, at and above them in the register; where one is inside, the sentence is another. */
const LIMITS: readonly RuleId[] = [
  'prerequisite.tools',
  'prerequisite.sessions',
  'guide.application.characters',
  'guide.almostSessions',
  'evaluation.completion',
  'senior.months',
  'senior.sessions',
  'budget.annual',
  'advancement.coach.sessions',
  'goals.perQuarter',
  'example.onboarding.users',
  'tax.vatThreshold',
];

/** The parts of pages: the register, the tables of cases, and the tools before anything is filled in. */
export const PAGES_REST: Rests = {
  ...Object.fromEntries(LIMITS.map((id) => [`RuleRegister of ${id}`, { counts: [id] }])),
  'RuleRegister of evaluation.decision': { laysOut: ['evaluation.decision'] },
  EligibilityCases: {
    counts: ['prerequisite.sessions'],
    laysOut: ['prerequisite.tools', 'guide.almostSessions'],
  },
  ProgressCases: { laysOut: ['training.exercises', 'training.trialSessions', 'evaluation.completion'] },
  // Each price has its row and its note: the example, the lowest that pays the example.
  FeeCases: { laysOut: ['fee.platform', 'fee.example.price', 'tax.vatThreshold'] },
  MembershipCases: { counts: ['fee.platform', 'fee.example.price', 'benefit.membershipDiscount'] },
  // Two days that lead to the same one share a row.
  SeniorCases: { laysOut: ['senior.months'] },
  QuarterCases: { counts: ['guide.oneOnOneWindow', 'guide.reflectionWindow'] },
  // The examples below the form.
  EligibilityCheck: {
    counts: ['prerequisite.tools', 'prerequisite.sessions'],
    laysOut: ['guide.almostSessions'],
  },
  ProgressTracker: {
    counts: ['training.duration', 'evaluation.decision', ...STEPS.slice(0, 2)],
    laysOut: [
      'training.exercises',
      'training.trialSessions',
      'training.practice.duration',
      'evaluation.completion',
    ],
  },
  FeeCalculator: { counts: ['fee.platform', 'fee.example.price'] },
  TrainingBudget: { counts: ['budget.annual'] },
  SeniorCheck: { counts: ['senior.months', 'senior.sessions'] },
  // A card for each trial session.
  FeedbackCards: { laysOut: ['training.trialSessions'] },
  QuarterPlanner: { counts: ['guide.reflectionWindow'] },
  // The tools' questions on paper: a row for each thing to tick off, the weeks to choose from, the agenda's minutes.
  PaperForms: {
    counts: ['oneOnOne.duration'],
    laysOut: ['training.exercises', 'training.trialSessions', 'training.practice.duration'],
  },
  // The plan's examples are judged letter by letter, and a day of theirs decides what is said of it.
  GoalExamples: {
    counts: ['example.coach.sessions', 'example.finance.amount', 'example.onboarding.users'],
    laysOut: [
      'senior.sessions',
      'example.coach.months',
      'example.developer.period',
      'example.finance.deadline',
      'example.vedastro.deadline',
      'example.onboarding.period',
      'example.application.deadline',
    ],
  },
};

const eligibility = {
  counts: ['prerequisite.sessions', 'evaluation.decision', ...STEPS],
  laysOut: ['prerequisite.tools', 'guide.almostSessions'],
} as const;
// A day that has passed is not planned for any more, so the steps decide which lines there are.
const dates = ['evaluation.decision', ...STEPS] as const;
const rows = ['training.exercises', 'training.trialSessions'] as const;
const progress = {
  counts: ['training.duration'],
  laysOut: [...rows, ...dates, 'evaluation.completion'],
} as const;
const fee = {
  counts: ['benefit.membershipDiscount', 'tax.vat'],
  // What the fee leaves decides whether the membership is covered and the threshold is passed.
  laysOut: ['fee.platform', 'tax.vatThreshold'],
} as const;

// The limits decide which answer and which other readings there are; the sessions before the application are in one.
const senior = { laysOut: ['senior.months', 'senior.sessions', 'prerequisite.sessions'] } as const;

// The limit is what is left counted from, and decides whether there is anything to ask for.
const budget = { counts: ['budget.annual'], laysOut: ['budget.annual'] } as const;

// The agenda is shared out of the length; the days decide what is next and what is said of a late one.
const quarter = {
  counts: ['oneOnOne.duration', 'guide.reflectionWindow'],
  laysOut: ['guide.reflectionWindow', 'guide.oneOnOneWindow'],
} as const;

/** The tools with answers: what is on the screen, what can be copied, and the files. */
export const TOOLS_REST: Rests = {
  EligibilityCheck: { ...eligibility, counts: [...eligibility.counts, 'guide.application.characters'] },
  'EligibilityCheck copied': eligibility,
  'EligibilityCheck copied as Markdown': eligibility,
  ProgressTracker: progress,
  'ProgressTracker copied': progress,
  'ProgressTracker copied as Markdown': progress,
  'ProgressTracker files': { laysOut: [...rows, ...dates] },
  FeeCalculator: fee,
  'FeeCalculator copied': fee,
  'FeeCalculator copied as Markdown': fee,
  'FeeCalculator files': { counts: ['fee.platform', 'benefit.membershipDiscount', 'tax.vat'] },
  // Too few or too many goals have to be mended first, so that there is no plan.
  GoalBuilder: { counts: ['senior.months', 'senior.sessions'], laysOut: ['goals.perQuarter'] },
  'GoalBuilder copied': { counts: ['senior.months'], laysOut: ['goals.perQuarter'] },
  'GoalBuilder copied as Markdown': { counts: ['senior.months'], laysOut: ['goals.perQuarter'] },
  'GoalBuilder files': { laysOut: ['goals.perQuarter'] },
  FeedbackCards: { laysOut: ['training.trialSessions'] },
  'FeedbackCards copied': { counts: ['training.trialSessions'] },
  'FeedbackCards copied as Markdown': { counts: ['training.trialSessions'] },
  SeniorCheck: senior,
  'SeniorCheck copied': senior,
  'SeniorCheck copied as Markdown': senior,
  'SeniorCheck files': { laysOut: ['senior.months', 'senior.sessions'] },
  TrainingBudget: budget,
  'TrainingBudget copied': budget,
  'TrainingBudget copied as Markdown': budget,
  QuarterPlanner: quarter,
  'QuarterPlanner copied': quarter,
  'QuarterPlanner copied as Markdown': quarter,
  'QuarterPlanner files': {
    laysOut: ['oneOnOne.duration', 'guide.reflectionWindow', 'guide.oneOnOneWindow'],
  },
};
