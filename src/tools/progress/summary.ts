import { formatPercent } from '../../formats/numbers';
import { formatDerived, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { RuleBook } from '../../rules';
import type { ProgressWords } from './words';

/** The first letter as a line begins. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `7 av 8 (87,5 %)`. */
export const share = (done: number, total: number, words: ProgressWords, locale: Locale): string =>
  words.share(done, total, total === 0 ? null : formatPercent((done * 100) / total, locale));

/** `minst 80 %, alltså 7 moment`. */
export const criterion = (words: ProgressWords, rules: RuleBook, locale: Locale): string =>
  words.criterion(
    formatRule('evaluation.completion', rules, locale),
    formatDerived('training.partsRequired', rules, locale),
  );

/** `Övning 2: Andning`, or the number alone. */
export const exerciseName = (row: number, name: string, words: ProgressWords): string =>
  name.trim() === '' ? words.exercise(row) : `${words.exercise(row)}: ${name.trim()}`;

/** What a folded row of an exercise says of itself. */
export const exerciseTold = (
  row: { logged: boolean; shared: boolean; feedback: boolean },
  words: ProgressWords,
): string[] => [
  ...(row.logged ? [words.told.logged] : []),
  ...(row.shared ? [words.told.shared] : []),
  ...(row.feedback ? [words.told.received] : []),
];
