import type { ReadinessForm } from '../../folder/answers/readiness';
import { formatNumber } from '../../formats/numbers';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import {
  READINESS_PARTS,
  type ReadinessAnswer,
  type ReadinessAnswers,
  type ReadinessStatement,
} from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { fieldOf, THOUGHTS } from './fields';
import type { ReadinessWords } from './words';

/** Characters that a thought may have. A limit of the form itself. */
export const LONGEST_THOUGHT = 1_000;

/** Every statement, in the order of the form. */
export const STATEMENTS: readonly ReadinessStatement[] = Object.values(READINESS_PARTS).flat();

const answerOf = (told: ReadinessForm[ReadinessStatement]): ReadinessAnswer =>
  told === '' ? null : told === 'unknown' ? 'unknown' : Number(told);

/** The form as the decision wants it. */
export const readAnswers = (form: ReadinessForm): ReadinessAnswers =>
  Object.fromEntries(
    STATEMENTS.map((statement) => [statement, answerOf(form[statement])]),
  ) as unknown as ReadinessAnswers;

/** The statements that wait for an answer, in the order of the form. */
export const unanswered = (form: ReadinessForm): ReadinessStatement[] =>
  STATEMENTS.filter((statement) => form[statement] === '');

/** What must be mended: only a thought can be wrong, and only by its length. */
export const findProblems = (form: ReadinessForm, words: ReadinessWords, locale: Locale): Problem[] =>
  THOUGHTS.flatMap((thought) => {
    const length = lengthOf(form[thought]);
    return length > LONGEST_THOUGHT
      ? [
          {
            field: fieldOf(thought),
            message: words.tooLong(formatNumber(length, locale), formatNumber(LONGEST_THOUGHT, locale)),
          },
        ]
      : [];
  });
