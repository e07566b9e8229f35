import type { Locale } from '../../formats/units';
import { editionText } from '../../frame/editionText';
import { answerText, figureText, sayComparison } from '../../frame/sayEdition';
import { type Judgement, makesDifference } from '../../rules';
import type { Compared } from './check';
import { reportText } from './reportText';

/** What a decision came to, line by line: the answer where there is one, then the figures. */
export function resultLines(judgement: Judgement | null, locale: Locale): string[] {
  const words = reportText[locale];
  if (judgement === null) {
    return [words.notCounted];
  }
  return [
    ...(judgement.verdict === null ? [] : [words.answer(answerText(judgement, locale))]),
    ...judgement.figures
      .filter(({ value }) => value !== null)
      .map((figure) => words.line(editionText[locale].figures[figure.id], figureText(figure, locale))),
  ];
}

/** What today's rules change, or that they change nothing. */
export const changeLines = ({ comparison, written, current }: Compared, locale: Locale): string[] =>
  comparison.rules.length === 0 && !makesDifference(comparison)
    ? [reportText[locale].noChange]
    : sayComparison(comparison, written.rules, current.rules, locale);
