import type { AgreementForm } from '../../folder/answers/agreement';
import { aliasProblem, LONGEST_ALIAS } from '../../formats/alias';
import { lengthOf } from '../../formats/textLength';
import type { Problem } from '../../ui/ErrorSummary';
import { FIELD, goalField } from './fields';
import { isOwnJudge, readSessions } from './inputs';
import { LEAST_SESSIONS, LONGEST, MOST_SESSIONS } from './limits';
import type { AgreementWords } from './words';

const lengthMessage = (text: string, most: number, words: AgreementWords): string | null =>
  lengthOf(text) > most ? words.tooLong(lengthOf(text), most) : null;

function aliasMessage(text: string, words: AgreementWords): string | null {
  const problem = aliasProblem(text);
  return problem === null || problem === 'tooLong'
    ? lengthMessage(text, LONGEST_ALIAS, words)
    : words[problem];
}

/** What must be mended, in the order of the form. Nothing unanswered is a problem. */
export function findProblems(form: AgreementForm, words: AgreementWords): Problem[] {
  const found: readonly (readonly [string, string | null])[] = [
    [FIELD.client, aliasMessage(form.client, words)],
    [FIELD.coach, aliasMessage(form.coach, words)],
    [FIELD.need, lengthMessage(form.need, LONGEST.prose, words)],
    ...form.goals.map(
      ({ id, text }, index) =>
        [
          goalField(id),
          lengthOf(text) > LONGEST.line
            ? words.named(words.goal(index + 1), words.tooLong(lengthOf(text), LONGEST.line))
            : null,
        ] as const,
    ),
    [FIELD.choice, lengthMessage(form.choice, LONGEST.prose, words)],
    [
      FIELD.sessions,
      form.sessions.trim() === '' || readSessions(form.sessions) !== null
        ? null
        : words.notOnScale(LEAST_SESSIONS, MOST_SESSIONS),
    ],
    [FIELD.rhythm, lengthMessage(form.rhythm, LONGEST.line, words)],
    [FIELD.openness, lengthMessage(form.openness, LONGEST.prose, words)],
    [FIELD.evaluator, isOwnJudge(form) ? words.samePerson : aliasMessage(form.evaluator, words)],
  ];
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}
