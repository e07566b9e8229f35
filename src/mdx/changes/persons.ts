import {
  addMonths,
  assessGoalCount,
  type Context,
  DERIVED,
  datePartsOf,
  decideBudget,
  decideEligibility,
  decideProgress,
  decideSenior,
  type Judgement,
  judgedSteps,
  type PlainDate,
  planTraining,
  type RuleBook,
  said,
  sessionFee,
  verdictOf,
} from '../../rules';
import type { PersonWords } from './text';

/** Somebody made up, who stands just at the limits of the rules as they were, where a change is felt first. */
export interface ExamplePerson {
  readonly id: keyof PersonWords;
  readonly judge: (context: Context) => Judgement | null;
}

const person = (id: ExamplePerson['id'], judge: ExamplePerson['judge']): ExamplePerson => ({ id, judge });

/** Meets every requirement of an applicant, and none with anything to spare. */
function applicant(before: RuleBook): ExamplePerson['judge'] {
  const yes = said('yes' as const);
  const answers = {
    tools: said(before.quantity('prerequisite.tools')),
    sessions: said(before.quantity('prerequisite.sessions')),
    empathic: yes,
    structured: yes,
    motivation: yes,
  };
  return (context) => {
    const { verdict, outcome, steps } = decideEligibility(answers, context);
    return { verdict, outcome, steps: judgedSteps(steps), figures: [] };
  };
}

/** Has done as many parts as were required, the exercises first, and begins anew on the day of the change. */
function trainee(before: RuleBook, day: PlainDate): ExamplePerson['judge'] {
  const done = DERIVED['training.partsRequired'].value(before);
  const exercises = Math.min(done, before.quantity('training.exercises'));
  const trialSessions = done - exercises;
  return (context) => {
    const { rules } = context;
    if (
      exercises > rules.quantity('training.exercises') ||
      trialSessions > rules.quantity('training.trialSessions')
    ) {
      return null;
    }
    const answers = { exercises: said(exercises), trialSessions: said(trialSessions) };
    const { verdict, steps, percent } = decideProgress(answers, context);
    const { end, decision } = planTraining(day, rules.range('training.practice.duration').max, context);
    return {
      verdict,
      outcome: null,
      steps: judgedSteps(steps),
      figures: [
        { id: 'progress.percent', value: percent },
        { id: 'progress.end', value: end },
        { id: 'progress.hear', value: decision.latest },
      ],
    };
  };
}

/** Takes the programme's own example price, and can apply for Senior Coach on the day of the change. */
function coach(before: RuleBook, day: PlainDate): ExamplePerson['judge'] {
  const answers = {
    certified: said(addMonths(day, -before.quantity('senior.months'))),
    sessions: said(before.quantity('senior.sessions')),
  };
  return (context) => {
    const { verdict, steps, earliest } = decideSenior(answers, context);
    const { fee, payout } = sessionFee(before.quantity('fee.example.price'), context);
    return {
      verdict,
      outcome: null,
      steps: judgedSteps(steps),
      figures: [
        { id: 'senior.earliest', value: earliest },
        { id: 'fee.fee', value: fee },
        { id: 'fee.left', value: payout },
      ],
    };
  };
}

/** Has as many goals as there was room for, and has not used anything of the year's budget. */
function staff(before: RuleBook, day: PlainDate): ExamplePerson['judge'] {
  const goals = before.range('goals.perQuarter').max;
  return (context) => {
    const { status, min, max, count } = assessGoalCount(goals, context);
    const steps = judgedSteps([
      {
        rule: 'goals.perQuarter',
        input: 'goals',
        status: status === 'within' ? 'met' : 'notMet',
        compare: 'between',
        value: count,
        limit: status === 'tooFew' ? min : max,
        unit: 'goal',
        remaining: Math.max(0, min - count),
        from: 'you',
      },
    ]);
    return {
      verdict: verdictOf(steps),
      outcome: null,
      steps,
      figures: [{ id: 'budget.left', value: decideBudget(datePartsOf(day).year, [], 0, context).left }],
    };
  };
}

/**
 * The example persons of a change: one of each kind of reader.
 * @param before the rules as they were
 * @param day the day of the change, on which everybody asks
 */
export const examplePersons = (before: RuleBook, day: PlainDate): readonly ExamplePerson[] => [
  person('applicant', applicant(before)),
  person('trainee', trainee(before, day)),
  person('coach', coach(before, day)),
  person('staff', staff(before, day)),
];
