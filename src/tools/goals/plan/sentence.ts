import { formatDate } from '../../../formats/dates';
import type { Locale } from '../../../formats/units';
import type { GoalInput } from '../../../rules';
import { laterText } from '../laterText';
import { formatAmount } from './amounts';

/** A piece of the sentence; a gap is a question that waits for its answer. */
export interface SentencePart {
  readonly kind: 'text' | 'gap';
  readonly text: string;
}

const text = (value: string): SentencePart => ({ kind: 'text', text: value });
const gap = (value: string): SentencePart => ({ kind: 'gap', text: value });

/** Fits a text into a sentence: a capital that only began it goes, one that belongs to a name or a code stays. */
const inside = (value: string): string => {
  const bare = value.trim().replace(/[\s.!…]+$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};

/**
 * The goal as one sentence: what, how much, how it is measured, when.
 * @param otherUnit the name of a unit of the writer's own
 */
export function goalSentence(goal: GoalInput, otherUnit: string, locale: Locale): SentencePart[] {
  const words = laterText[locale].sentence;
  const { unit, target, baseline, percentIsIncrease } = goal;
  const amount = (value: number) => formatAmount(value, unit, otherUnit, locale);
  const what = inside(goal.what.trim().replace(words.infinitive, ''));
  const parts = [text(words.start), what === '' ? gap(words.gaps.what) : text(what)];
  if (unit === 'yesNo') {
    parts.push(text(words.doneWhen));
    parts.push(goal.measuredBy === '' ? gap(words.gaps.done) : text(inside(goal.measuredBy)));
  } else {
    if (target === null) parts.push(text(' '), gap(words.gaps.amount));
    else if (percentIsIncrease) parts.push(text(words.increase(amount(target))));
    else if (baseline === null) parts.push(text(words.amount(amount(target))));
    else parts.push(text(words.fromTo(formatAmount(baseline, null, '', locale), amount(target))));
    parts.push(text(words.measured));
    parts.push(goal.measuredBy === '' ? gap(words.gaps.measure) : text(inside(goal.measuredBy)));
  }
  parts.push(text(words.by));
  parts.push(goal.deadline === null ? gap(words.gaps.date) : text(formatDate(goal.deadline.date, locale)));
  return [...parts, text('.')];
}

/** The sentence as plain text, without what is not answered yet. */
export function sentenceText(goal: GoalInput, otherUnit: string, locale: Locale): string {
  const parts = goalSentence(goal, otherUnit, locale);
  return parts
    .filter(({ kind }, index) => {
      // A gap takes along the words that lead to it, except the ones that begin the sentence.
      const leadsToGap = index > 0 && parts[index + 1]?.kind === 'gap';
      return kind === 'text' && !leadsToGap;
    })
    .map((part) => part.text)
    .join('');
}
