import { emptyAddition, emptyBudgetForm, emptyCourse } from './answers/budget.empty';
import { emptyEligibilityForm } from './answers/eligibility.empty';
import { emptyFeeForm } from './answers/fee.empty';
import { emptyGoalForm, emptyGoalsForm } from './answers/goals.empty';
import { emptyExercise, emptyProgressForm, emptyTrialSession } from './answers/progress.empty';
import { emptyDecision, emptyPlan, emptyQuarterForm } from './answers/quarter.empty';
import { emptySeniorForm } from './answers/senior.empty';
import type { CaseTool } from './caseTools';
import type { StoredAnswers } from './schema';

/**
 * Where something is typed freely, whatever row it is in: `price`, `goals.what`, `platform.activations.example`.
 * Ticks and choices can hold nothing but themselves and are not among them.
 */
type TypedIn<Form> = {
  [Key in keyof Form & string]: string extends Form[Key]
    ? Key
    : Form[Key] extends readonly (infer Row)[]
      ? string extends Row
        ? Key
        : Row extends object
          ? `${Key}.${TypedIn<Row>}`
          : never
      : Form[Key] extends object
        ? `${Key}.${TypedIn<Form[Key]>}`
        : never;
}[keyof Form & string];

/** A number, a day or a mark always goes along; `ifTold` is words of one's own, which the sender must say. */
type Carried = 'always' | 'ifTold';

export interface CaseShape<Form> {
  /** What nobody has filled in, and so need not be carried. Only its keys are carried at all. */
  readonly empty: () => Form;
  /** The same for one row of a list, by its path. */
  readonly rows: Readonly<Record<string, () => object>>;
  /** Everything that is typed: a field that is new to a form has its say here before it compiles. */
  readonly typed: { readonly [Path in TypedIn<Form>]: Carried };
}

export const CASE_SHAPES: { readonly [Tool in CaseTool]: CaseShape<StoredAnswers[Tool]> } = {
  eligibility: {
    empty: emptyEligibilityForm,
    rows: {},
    typed: { sessions: 'always', otherTool: 'ifTold', experience: 'ifTold', motivationText: 'ifTold' },
  },
  progress: {
    // How many rows there are is for the rules to say, and the link carries as many as it was made with.
    empty: () => emptyProgressForm(0, 0),
    rows: { exercises: emptyExercise, trialSessions: emptyTrialSession },
    typed: {
      'exercises.name': 'ifTold',
      'exercises.date': 'always',
      'trialSessions.date': 'always',
      'platform.personalJourneys.example': 'ifTold',
      'platform.dynamicJournal.example': 'ifTold',
      'platform.integratedTools.example': 'ifTold',
      'platform.activations.example': 'ifTold',
      startsOn: 'always',
      practiceWeeks: 'always',
      completedOn: 'always',
      reportedOn: 'always',
    },
  },
  fee: {
    empty: emptyFeeForm,
    rows: {},
    typed: {
      price: 'always',
      otherPrices: 'always',
      wantedPayout: 'always',
      monthlyGoal: 'always',
      sessions: 'always',
      ordinaryMembership: 'always',
      otherCosts: 'always',
      taxShare: 'always',
    },
  },
  goals: {
    empty: emptyGoalsForm,
    rows: {
      goals: () => emptyGoalForm(''),
      'goals.milestones': () => ({ id: undefined, text: '', date: '' }),
    },
    typed: {
      otherRole: 'ifTold',
      quarter: 'always',
      'goals.id': 'always',
      'goals.what': 'ifTold',
      'goals.baseline': 'always',
      'goals.target': 'always',
      'goals.current': 'always',
      'goals.otherUnit': 'ifTold',
      'goals.measuredBy': 'ifTold',
      // The words of the page, kept as they stood beside the box that was ticked.
      'goals.resources': 'always',
      'goals.otherResource': 'ifTold',
      'goals.capacityPerWeek': 'always',
      'goals.roleLink': 'ifTold',
      'goals.companyLink': 'ifTold',
      'goals.deadline': 'always',
      'goals.milestones.id': 'always',
      'goals.milestones.text': 'ifTold',
      'goals.milestones.date': 'always',
      'goals.agreedOn': 'always',
      'goals.certifiedOn': 'always',
      'goals.sessionsTarget': 'always',
      'goals.waitsFor': 'always',
    },
  },
  senior: { empty: emptySeniorForm, rows: {}, typed: { certified: 'always', sessions: 'always' } },
  budget: {
    empty: emptyBudgetForm,
    rows: { courses: () => emptyCourse(''), additions: () => emptyAddition('') },
    typed: {
      year: 'always',
      'courses.id': 'always',
      'courses.name': 'ifTold',
      'courses.provider': 'ifTold',
      'courses.date': 'always',
      'courses.amount': 'always',
      'additions.id': 'always',
      'additions.amount': 'always',
      'additions.date': 'always',
      'additions.by': 'ifTold',
    },
  },
  quarter: {
    empty: emptyQuarterForm,
    rows: {
      plans: () => emptyPlan(''),
      'plans.decisions': () => emptyDecision(''),
      'plans.carriedGoals': () => ({ id: '', what: '', deadline: '' }),
    },
    typed: {
      quarter: 'always',
      'plans.id': 'always',
      'plans.date': 'always',
      'plans.time': 'always',
      'plans.minutes': 'always',
      'plans.place': 'ifTold',
      'plans.lead': 'ifTold',
      'plans.notes.since': 'ifTold',
      'plans.notes.progress': 'ifTold',
      'plans.notes.obstacles': 'ifTold',
      'plans.notes.feedback': 'ifTold',
      'plans.notes.next': 'ifTold',
      'plans.decisions.id': 'always',
      'plans.decisions.text': 'ifTold',
      'plans.decisions.owner': 'ifTold',
      'plans.decisions.date': 'always',
      'plans.reflection.strengths': 'ifTold',
      'plans.reflection.challenges': 'ifTold',
      'plans.reflection.nextSteps': 'ifTold',
      'plans.carriedFrom': 'always',
      'plans.carriedGoals.id': 'always',
      'plans.carriedGoals.what': 'ifTold',
      'plans.carriedGoals.deadline': 'always',
    },
  },
};

/** The texts of one's own that a tool's form can hold, by their paths, in the order of the form. */
export const textsOf = (tool: CaseTool): readonly string[] =>
  Object.entries(CASE_SHAPES[tool].typed)
    .filter(([, carried]) => carried === 'ifTold')
    .map(([path]) => path);
