import type { PlainDate } from './calendar';
import type { Unit } from './rule';
import type { Step, Verdict } from './verdict';

/** Amounts, counts and days that a decision gives besides its steps. Days carry the unit `date`. */
export const FIGURES = {
  'progress.percent': 'percent',
  'progress.end': 'date',
  'progress.hear': 'date',
  'progress.answer': 'date',
  'fee.price': 'ore',
  'fee.fee': 'ore',
  'fee.left': 'ore',
  'fee.membership': 'ore',
  'fee.sessions': 'session',
  'fee.monthLeft': 'ore',
  'fee.yearLeft': 'ore',
  'senior.earliest': 'date',
  'budget.left': 'ore',
  'budget.beyond': 'ore',
  'quarter.oneOnOne': 'date',
  'quarter.reflection': 'date',
} as const satisfies Record<string, Unit | 'date'>;
export type FigureId = keyof typeof FIGURES;

export interface Figure {
  readonly id: FigureId;
  /** `null` when the answers do not lead that far. */
  readonly value: number | PlainDate | null;
}

/** A step that can be told from the others; `about` names what it is a step of, in the reader's own words. */
export interface JudgedStep extends Step {
  readonly key: string;
  readonly about?: string;
}

/**
 * What any tool decides, in one shape and without words, so that two decisions on the same answers can be held
 * against each other.
 */
export interface Judgement {
  /** `null` for a tool that counts and decides nothing. */
  readonly verdict: Verdict | null;
  /** A finer answer than the verdict, where the decision has one. */
  readonly outcome: string | null;
  readonly steps: readonly JudgedStep[];
  readonly figures: readonly Figure[];
}

/** One thing that two decisions on the same answers disagree on. */
export type Difference =
  | { readonly kind: 'verdict'; readonly before: Judgement; readonly after: Judgement }
  | { readonly kind: 'limit' | 'status'; readonly before: JudgedStep; readonly after: JudgedStep }
  | { readonly kind: 'figure'; readonly id: FigureId; readonly before: Figure; readonly after: Figure };

/** The steps of a decision, each known by its rule and its question. */
export const judgedSteps = (steps: readonly Step[]): JudgedStep[] =>
  steps.map((step) => ({ ...step, key: `${step.rule}/${step.input}` }));

/**
 * What changed from one decision to another: the verdict first, then steps whose limit or status differs, then
 * figures. A step or a figure that only one of them has is not compared.
 */
export function differencesBetween(before: Judgement, after: Judgement): readonly Difference[] {
  const found: Difference[] = [];
  if (before.verdict?.answer !== after.verdict?.answer || before.outcome !== after.outcome) {
    found.push({ kind: 'verdict', before, after });
  }
  for (const step of after.steps) {
    const was = before.steps.find(({ key }) => key === step.key);
    if (was === undefined) {
      continue;
    }
    if (was.limit !== step.limit) {
      found.push({ kind: 'limit', before: was, after: step });
    }
    if (was.status !== step.status) {
      found.push({ kind: 'status', before: was, after: step });
    }
  }
  for (const figure of after.figures) {
    const was = before.figures.find(({ id }) => id === figure.id);
    if (was !== undefined && was.value !== figure.value) {
      found.push({ kind: 'figure', id: figure.id, before: was, after: figure });
    }
  }
  return found;
}
