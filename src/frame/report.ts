import { formatQuantity } from '../formats/rule';
import type { Locale } from '../formats/units';
import type { Comparison, Provenance, RuleId, Step, StepStatus } from '../rules';
import { ruleOf } from '../rules';
import { resultText } from './resultText';

/** One line of a result in words. */
export interface ReportStep {
  readonly key: string;
  readonly rule: RuleId;
  readonly status: StepStatus;
  readonly title: string;
  readonly yours: string | null;
  readonly limit: string | null;
  readonly from: Provenance | null;
}

/** A result in words; the screen, the printout, the copied text and the files all render this one structure. */
export interface Report {
  readonly title: string;
  /** The verdict in one sentence. */
  readonly answer: string;
  readonly tone: 'done' | 'going' | 'open';
  /** While questions are open: what stands already, and by its id the field of the question that decides most. */
  readonly soFar?: readonly { readonly text: string; readonly field?: string }[];
  readonly steps: readonly ReportStep[];
  /** What is left and whose move it is, with the earliest date where there is one. */
  readonly remaining: readonly string[];
  /** Where a line of what is left is answered: the id of its field, by the line. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** Anything more that belongs to the answer: a draft, a table in words. A folded one is opened by who wants it. */
  readonly sections: readonly {
    readonly heading: string;
    readonly items: readonly string[];
    readonly folded?: true;
  }[];
  /** When, by which rules, and that it is not a decision. */
  readonly meta: string;
  /** The whole result on one line, and the name of the page that reads it. */
  readonly receipt?: { readonly label: string; readonly code: string; readonly where: string };
}

const BEFORE: Readonly<Record<Locale, Partial<Record<Comparison, string>>>> = {
  sv: { atLeast: 'minst ', atMost: 'högst ', about: 'cirka ' },
  en: { atLeast: 'at least ', atMost: 'at most ', about: 'about ' },
};

/**
 * A step of a decision in words: the rule's title, your value, the limit with its comparison.
 * @param overrides words that the tool knows better, for values that are not quantities
 */
export function reportStep(
  step: Step,
  locale: Locale,
  overrides: Partial<Pick<ReportStep, 'title' | 'yours' | 'limit'>> = {},
): ReportStep {
  const quantity = (value: number | null) =>
    value === null || step.unit === null ? null : formatQuantity(value, step.unit, locale);
  const limit = quantity(step.limit);
  return {
    key: `${step.rule}/${step.input}`,
    rule: step.rule,
    status: step.status,
    title: ruleOf(step.rule).title[locale],
    yours: quantity(step.value),
    limit: limit === null ? null : `${BEFORE[locale][step.compare] ?? ''}${limit}`,
    from: step.from,
    ...overrides,
  };
}

/** The line's detail: `ditt svar: 7 samtal · kravet: minst 10 samtal`. */
export function stepDetail({ yours, limit, from }: ReportStep, locale: Locale): string {
  const words = resultText[locale];
  const origin = from === null || from === 'you' ? '' : ` (${words.from[from]})`;
  return [yours === null ? '' : `${words.yours(yours)}${origin}`, limit === null ? '' : words.limit(limit)]
    .filter(Boolean)
    .join(' · ');
}
