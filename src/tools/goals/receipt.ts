import { dayNumber, dayOf, type ReceiptValue } from '../../formats/receipt';
import { checkSum } from '../../formats/receiptSum';
import { isNullOr, isOneOf, isWhole } from '../../formats/receiptValues';
import type { Receipted, ReceiptLine } from '../../frame/receipt';
import {
  assessGoalCount,
  type Context,
  GOAL_LIMITS,
  type GoalUnit,
  type JudgedStep,
  type Judgement,
  verdictOf,
} from '../../rules';
import { numberStep } from './numberStep';
import type { Plan, PlanGoal } from './plan/plan';

const MOST_GOALS = 20;
const UNITS = [
  'count',
  'currency',
  'percent',
  'hours',
  'yesNo',
  'other',
] as const satisfies readonly GoalUnit[];
/** How each letter stood, in order: met, not met or open. */
const LETTERS = /^[mno]{5}$/;
const STATUS = { m: 'met', n: 'notMet', o: 'open' } as const;
const SUM = /^[0-9a-f]{8}$/;

/** What a receipt carries of one goal. Its words stay behind; their sum tells whether they are the same. */
interface GoalInputs {
  readonly letters: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly unit: GoalUnit | null;
  /** As `dayNumber` writes it. */
  readonly deadline: number | null;
  readonly words: string;
}

const code = (status: JudgedStep['status']): string =>
  status === 'notMet' ? 'n' : status === 'open' ? 'o' : 'm';

/** The sum of everything that is written in a goal, spaces around it apart. */
export const wordsSum = ({ form, input }: Pick<PlanGoal, 'form' | 'input'>): string =>
  checkSum(
    JSON.stringify(
      [
        form.what,
        form.unit === 'other' ? form.otherUnit : '',
        form.measuredBy,
        ...input.resources,
        form.roleLink,
        form.companyLink,
        ...input.milestones.map(({ text }) => text),
      ].map((text) => text.trim()),
    ),
  );

/** One list for each goal in force: how its letters stand, its figures and its day, and the sum of its words. */
export const receiptInputs = ({ active }: Plan): ReceiptValue[] =>
  active.map(({ form, input, assessment }) => [
    assessment.decision.steps.map(({ status }) => code(status)).join(''),
    input.baseline,
    input.target,
    input.unit,
    input.deadline === null ? null : dayNumber(input.deadline.date),
    wordsSum({ form, input }),
  ]);

function goalOf(value: ReceiptValue): GoalInputs | null {
  if (!Array.isArray(value) || value.length !== 6) {
    return null;
  }
  const [letters, baseline, target, unit, deadline, words] = value as readonly unknown[];
  const isFigure = (figure: unknown): figure is number =>
    typeof figure === 'number' && figure >= GOAL_LIMITS.figure.min && figure <= GOAL_LIMITS.figure.max;
  return typeof letters === 'string' &&
    LETTERS.test(letters) &&
    isNullOr(baseline, isFigure) &&
    isNullOr(target, isFigure) &&
    isNullOr(unit, (name) => isOneOf(name, UNITS)) &&
    isNullOr(deadline, (day): day is number => dayOf(day) !== null) &&
    typeof words === 'string' &&
    SUM.test(words)
    ? { letters, baseline, target, unit, deadline, words }
    : null;
}

// The letters were judged on words that are not here, so they stand as they were; the number of goals is counted anew.
function judge(goals: readonly GoalInputs[], context: Context): Judgement {
  const steps = [
    numberStep(assessGoalCount(goals.length, context)),
    ...goals.flatMap(({ letters }, goal) =>
      [...letters].map(
        (letter, index): JudgedStep => ({
          key: `${goal + 1}/${index}`,
          about: String(goal + 1),
          rule: index === 3 ? 'goals.links' : 'goals.smart',
          input: String(index),
          status: STATUS[letter as keyof typeof STATUS],
          compare: 'required',
          value: null,
          limit: null,
          unit: null,
          remaining: 0,
          from: 'file',
        }),
      ),
    ),
  ];
  return { verdict: verdictOf(steps), outcome: null, steps, figures: [] };
}

const linesOf = (goal: GoalInputs, row: number): ReceiptLine[] =>
  [
    { id: 'letters', value: goal.letters, unit: 'code', row } as const,
    { id: `baseline.${goal.unit ?? 'other'}`, value: goal.baseline, unit: null, row },
    { id: `target.${goal.unit ?? 'other'}`, value: goal.target, unit: null, row },
    { id: 'deadline', value: dayOf(goal.deadline), unit: 'date', row } as const,
    { id: 'words', value: goal.words, unit: 'code', row } as const,
  ].filter(({ value }) => value !== null);

/** What a receipt carries, or `null` when it is nothing that this tool writes. Never throws. */
export function readReceipt(inputs: readonly ReceiptValue[]): Receipted | null {
  const goals = inputs.map(goalOf).filter((goal) => goal !== null);
  return goals.length !== inputs.length || !isWhole(goals.length, MOST_GOALS)
    ? null
    : {
        tool: 'goals',
        inputs,
        judge: (context) => judge(goals, context),
        lines: goals.flatMap((goal, index) => linesOf(goal, index + 1)),
      };
}

/** The receipt of the tool's answers. */
export const goalsReceipt = (plan: Plan): Receipted | null => readReceipt(receiptInputs(plan));
