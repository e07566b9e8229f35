import type { PlainDate } from './calendar';

/** The same words in both languages of the site. */
export interface Localized {
  readonly sv: string;
  readonly en: string;
}

/** What a quantity counts. Money is integer öre, percentages are whole. */
export const UNITS = [
  'tool',
  'session',
  'exercise',
  'trialSession',
  'part',
  'step',
  'goal',
  'reflection',
  'meeting',
  'user',
  'word',
  'character',
  'minute',
  'day',
  'week',
  'month',
  'percent',
  'ore',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * How an answer is held against the value.
 * `atLeast` and `atMost` include the limit; `judged` is for a person to decide, never for a program;
 * `recommended` is advice; `granted` is something the reader gets; `named` is a name or a place.
 */
export const COMPARISONS = [
  'atLeast',
  'atMost',
  'exactly',
  'about',
  'between',
  'required',
  'judged',
  'recommended',
  'granted',
  'named',
  'example',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** `law` is background from the Swedish Tax Agency; `guide` is a choice of this site, never a requirement. */
export const DOCUMENTS = ['programme', 'plan', 'law', 'guide'] as const;
export type SourceDocument = (typeof DOCUMENTS)[number];

export interface Source {
  readonly document: SourceDocument;
  /** Heading id in the published document. */
  readonly anchor: string;
  /** Fact ids, `CP-12`. */
  readonly facts: readonly string[];
}

export interface Item {
  readonly code: string;
  readonly label: Localized;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Half-open: a value holds from its date until the next one's date. */
export interface Dated<Value> {
  readonly from: PlainDate;
  readonly value: Value;
}

interface RuleBase {
  readonly title: Localized;
  readonly compare: Comparison;
  readonly source: Source;
  /** Ids in the register of readings that this rule rests on. */
  readonly readings: readonly string[];
  readonly checked: PlainDate;
  readonly reviewBy: PlainDate;
}

export interface QuantityRule extends RuleBase {
  readonly kind: 'quantity';
  readonly unit: Unit;
  readonly values: readonly Dated<number>[];
}

export interface RangeRule extends RuleBase {
  readonly kind: 'range';
  readonly unit: Unit;
  readonly values: readonly Dated<Range>[];
}

export interface ListRule extends RuleBase {
  readonly kind: 'list';
  readonly values: readonly Dated<readonly Item[]>[];
}

export interface TermRule extends RuleBase {
  readonly kind: 'term';
  readonly values: readonly Dated<Localized>[];
}

export type Rule = QuantityRule | RangeRule | ListRule | TermRule;
export type RuleSet = Readonly<Record<string, Rule>>;
