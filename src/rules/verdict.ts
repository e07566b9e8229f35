import type { PlainDate } from './calendar';
import type { Comparison, Unit } from './rule';
import type { RuleId } from './rulebook';

/** Where an input came from. */
export type Provenance = 'you' | 'folder' | 'file' | 'link' | 'assumed';

/** One answered question. `null` stands for not answered, which is never the same as no. */
export interface Answered<Value> {
  readonly value: Value;
  readonly from: Provenance;
}
export type Answers<Shape> = { readonly [Key in keyof Shape]: Answered<Shape[Key]> | null };

/** `judged` belongs to a person; `open` waits for an answer. */
export type StepStatus = 'met' | 'notMet' | 'open' | 'judged';

/** One line of the way to the answer: your value beside the limit. */
export interface Step {
  readonly rule: RuleId;
  /** The question it rests on, so that a screen can lead back to it. */
  readonly input: string;
  readonly status: StepStatus;
  readonly compare: Comparison;
  /** In `unit`; `null` when nothing is answered or nothing can be measured. */
  readonly value: number | null;
  readonly limit: number | null;
  readonly unit: Unit | null;
  /** How much is left to the limit; 0 when met. */
  readonly remaining: number;
  readonly from: Provenance | null;
}

/** Unknown is never no: `depends` names the questions that still decide. */
export type Verdict =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no' }
  | { readonly answer: 'depends'; readonly missing: readonly string[] };

/** What remains, and whose move it is. */
export interface Remaining {
  readonly rule: RuleId;
  readonly who: 'you' | 'time' | 'others';
  readonly amount: number | null;
  readonly unit: Unit | null;
  readonly earliest: PlainDate | null;
}

/** Everything a decision gives back; screens, exports and tests render this one structure. */
export interface Decision {
  readonly verdict: Verdict;
  readonly steps: readonly Step[];
  readonly remaining: readonly Remaining[];
}

/** An answer given by the visitor. */
export const said = <Value>(value: Value): Answered<Value> => ({ value, from: 'you' });

/** An answer we assume until the visitor says otherwise. */
export const assumed = <Value>(value: Value): Answered<Value> => ({ value, from: 'assumed' });

/**
 * Strong three-valued logic over steps: one that is not met decides, an open one leaves the answer open,
 * and a step that a person judges never decides.
 */
export function verdictOf(steps: readonly Step[]): Verdict {
  if (steps.some((step) => step.status === 'notMet')) {
    return { answer: 'no' };
  }
  const missing = steps.filter((step) => step.status === 'open').map((step) => step.input);
  return missing.length > 0 ? { answer: 'depends', missing: [...new Set(missing)] } : { answer: 'yes' };
}

/**
 * A step that counts something: met when `answer` is at least `limit`.
 * @param limit in `unit`
 * @throws RangeError when the answer is negative or not whole
 */
export function countStep(
  rule: RuleId,
  input: string,
  answer: Answered<number> | null,
  limit: number,
  unit: Unit,
): Step {
  const value = answer?.value ?? null;
  if (value !== null && (!Number.isInteger(value) || value < 0)) {
    throw new RangeError(`${rule} counts whole things from 0 up, not ${value}`);
  }
  const remaining = Math.max(0, limit - (value ?? 0));
  return {
    rule,
    input,
    status: value === null ? 'open' : remaining === 0 ? 'met' : 'notMet',
    compare: 'atLeast',
    value,
    limit,
    unit,
    remaining,
    from: answer?.from ?? null,
  };
}
