import { required } from '../derived';
import type { Context, RuleBook, RuleId } from '../rulebook';
import { type Answered, type Answers, type Decision, type Step, type Verdict, verdictOf } from '../verdict';

export interface ProgressShape {
  /** Guided exercises done, 0 to the number in the rules. */
  exercises: number;
  /** Trial sessions done, 0 to the number in the rules. */
  trialSessions: number;
}
export type ProgressAnswers = Answers<ProgressShape>;

export interface PartProgress {
  readonly rule: 'training.exercises' | 'training.trialSessions';
  readonly done: number;
  readonly total: number;
  /** What the completion rate would demand of this part alone (the other reading of Q-03). */
  readonly requiredAlone: number;
}

export interface ProgressDecision extends Decision {
  readonly done: number;
  readonly total: number;
  readonly required: number;
  /** Share of all parts in per cent, exact in binary for halves and eighths; `null` when there are no parts. */
  readonly percent: number | null;
  readonly parts: readonly [PartProgress, PartProgress];
  /** The verdict if each part had to reach the rate by itself. */
  readonly ifEachPart: Verdict;
  readonly readingMatters: boolean;
}

/**
 * Smallest number of parts that reaches the completion rate.
 * @param total whole number of mandatory parts; with 0 nothing is required
 * @throws RangeError when total is negative or not whole
 */
export function requiredParts(total: number, rules: RuleBook): number {
  if (!Number.isInteger(total) || total < 0) {
    throw new RangeError(`A number of parts is whole and not negative: ${total}`);
  }
  return required(total, rules.quantity('evaluation.completion'));
}

function checkedCount(answer: Answered<number> | null, total: number, rule: RuleId): number {
  const count = answer?.value ?? 0;
  if (!Number.isInteger(count) || count < 0 || count > total) {
    throw new RangeError(`${rule}: ${count} is not a whole number from 0 to ${total}`);
  }
  return count;
}

/**
 * Whether enough of the exercises and trial sessions are done, taken together.
 * Source: CP-23, CP-26, CP-29, read as Q-02 (at least means rounding up), Q-03 (one pool) and Q-04.
 * Feedback, platform knowledge and the approval are a person's to judge and are never computed here.
 * @throws RangeError for counts that are not whole or exceed what the training holds
 */
export function decideProgress(answers: ProgressAnswers, { rules }: Context): ProgressDecision {
  const part = (rule: PartProgress['rule'], answer: Answered<number> | null): PartProgress => {
    const total = rules.quantity(rule);
    return {
      rule,
      total,
      done: checkedCount(answer, total, rule),
      requiredAlone: requiredParts(total, rules),
    };
  };
  const exercises = part('training.exercises', answers.exercises);
  const trialSessions = part('training.trialSessions', answers.trialSessions);
  const done = exercises.done + trialSessions.done;
  const total = exercises.total + trialSessions.total;
  const needed = requiredParts(total, rules);
  const unanswered = [
    ...(answers.exercises === null ? [{ input: 'exercises', total: exercises.total }] : []),
    ...(answers.trialSessions === null ? [{ input: 'trialSessions', total: trialSessions.total }] : []),
  ];
  const still = unanswered.reduce((sum, open) => sum + open.total, 0);

  // What is not answered could still be anything: the verdict is open only while it can go both ways.
  const pooled = answerWithin(done, done + still, needed);
  const alone = [
    answerWithin(
      exercises.done,
      answers.exercises === null ? exercises.total : exercises.done,
      exercises.requiredAlone,
    ),
    answerWithin(
      trialSessions.done,
      answers.trialSessions === null ? trialSessions.total : trialSessions.done,
      trialSessions.requiredAlone,
    ),
  ];
  const step: Step = {
    rule: 'evaluation.completion',
    input: unanswered[0]?.input ?? furthestBehind(exercises, trialSessions),
    status: pooled,
    compare: 'atLeast',
    value: unanswered.length === 2 ? null : done,
    limit: needed,
    unit: 'part',
    remaining: Math.max(0, needed - done),
    from: answers.exercises?.from ?? answers.trialSessions?.from ?? null,
  };
  const verdict = withMissing(verdictOf([step]), unanswered);
  const ifEachPart = withMissing(verdictOf(alone.map((status) => ({ ...step, status }))), unanswered);
  return {
    verdict,
    steps: [step],
    remaining:
      step.remaining === 0
        ? []
        : [
            {
              rule: 'evaluation.completion',
              who: 'you',
              amount: step.remaining,
              unit: 'part',
              earliest: null,
            },
          ],
    done,
    total,
    required: needed,
    percent: total === 0 ? null : (done * 100) / total,
    parts: [exercises, trialSessions],
    ifEachPart,
    readingMatters: verdict.answer !== ifEachPart.answer,
  };
}

/** Which of the two has most left, so that a screen can lead there. */
const furthestBehind = (exercises: PartProgress, trialSessions: PartProgress): keyof ProgressShape =>
  trialSessions.total - trialSessions.done > exercises.total - exercises.done ? 'trialSessions' : 'exercises';

const answerWithin = (least: number, most: number, needed: number): 'met' | 'notMet' | 'open' =>
  least >= needed ? 'met' : most < needed ? 'notMet' : 'open';

const withMissing = (verdict: Verdict, unanswered: readonly { input: string }[]): Verdict =>
  verdict.answer === 'depends'
    ? { answer: 'depends', missing: unanswered.map(({ input }) => input) }
    : verdict;
