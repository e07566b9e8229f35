import { emptyEligibilityForm } from '../folder/answers/eligibility.empty';
import { emptyProgressForm } from '../folder/answers/progress.empty';
import { emptySeniorForm } from '../folder/answers/senior.empty';
import type { StoredAnswers } from '../folder/schema';
import type { Locale } from '../formats/units';
import { certifiedIn, type Found } from '../frame/shared/known';
import { withShared } from '../frame/shared/suggestions';
import type { Others } from '../frame/useOthers';
import type { Context, Judgement, PlainDate } from '../rules';
import { readInputs as readBudget } from './budget/inputs';
import { type ComingDay, comingDays } from './comingDays';
import { judgeAnswers } from './compareEditions';
import { readPlan } from './goals/plan/readPlan';

/** How the goals of the plan stand. */
export interface GoalsStanding {
  readonly active: number;
  /** Those with every letter met. */
  readonly smart: number;
  /** Whether there are as many as the plan asks for. */
  readonly isEnough: boolean;
}

/** Where a reader stands in both journeys, without words. `null` is what nothing is known of. */
export interface Standing {
  readonly eligibility: Judgement | null;
  readonly progress: Judgement | null;
  readonly certified: Found<PlainDate> | null;
  readonly senior: Judgement | null;
  readonly goals: GoalsStanding | null;
  /** Whether anything is kept that belongs to the work at Inner Journey. */
  readonly works: boolean;
  readonly budget: {
    readonly judgement: Judgement;
    readonly year: number;
    /** How many rows cannot be counted yet, and whether there are others. */
    readonly waiting: number;
    readonly isCounted: boolean;
  } | null;
  /** What is late first, then what is to come, the next one first. */
  readonly days: readonly ComingDay[];
}

type Way = 'eligibility' | 'progress' | 'senior';

/**
 * Everything that is kept, decided by the same judges as the tools have. What one tool knows counts in the others:
 * a session that is logged needs to be entered nowhere else.
 */
export function standingOf(others: Others, context: Context, locale: Locale): Standing {
  const { today, rules } = context;
  const { answers } = others;
  const judged = <T extends Way>(tool: T, empty: StoredAnswers[T]): Judgement | null => {
    const form = withShared(tool, answers[tool] ?? empty, others, today);
    return form === empty ? null : judgeAnswers(tool, form, context, locale);
  };
  const eligibility = judged('eligibility', emptyEligibilityForm());
  const progress = judged(
    'progress',
    emptyProgressForm(rules.quantity('training.exercises'), rules.quantity('training.trialSessions')),
  );
  const senior = judged('senior', emptySeniorForm());
  const works = (['goals', 'quarter', 'budget'] as const).some((tool) => answers[tool] !== undefined);
  return {
    eligibility,
    progress,
    certified: certifiedIn(others, today),
    senior,
    goals: answers.goals === undefined ? null : goalsStanding(answers.goals, context, locale),
    works,
    budget: answers.budget === undefined ? null : budgetStanding(answers.budget, context, locale),
    days: comingDays(others, { progress, senior, works }, context, locale),
  };
}

function budgetStanding(form: StoredAnswers['budget'], context: Context, locale: Locale): Standing['budget'] {
  const inputs = readBudget(form, context.today);
  const judgement = judgeAnswers('budget', form, context, locale);
  return inputs === null || judgement === null
    ? null
    : {
        judgement,
        year: inputs.year,
        waiting: inputs.waiting.length,
        isCounted: inputs.courses.length + inputs.additions.length > 0,
      };
}

function goalsStanding(form: StoredAnswers['goals'], context: Context, locale: Locale): GoalsStanding | null {
  const { active, count } = readPlan(form, context, locale);
  return active.length === 0
    ? null
    : {
        active: active.length,
        smart: active.filter(({ assessment }) => assessment.decision.verdict.answer === 'yes').length,
        isEnough: count.status === 'within',
      };
}
