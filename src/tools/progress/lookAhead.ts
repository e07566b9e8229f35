import { formatQuantity } from '../../formats/rule';
import type { Report } from '../../frame/report';
import { nextQuestion, openQuestions, outlookOf, type PartProgress, progressInquiry } from '../../rules';
import type { Asked } from './asked';
import { FIELD } from './fields';
import { furtherText } from './furtherText';
import { toldAnswers } from './told';

const PARTS = { exercises: 0, trialSessions: 1 } as const;
const UNIT = { exercises: 'exercise', trialSessions: 'trialSession' } as const;

/** While the exercises or the trial sessions are untouched: what they can still change, and where to tick them. */
export function lookAhead({ outcome, context, locale }: Asked): NonNullable<Report['soFar']> {
  const answers = toldAnswers(outcome);
  const inquiry = progressInquiry(context);
  const open = openQuestions(inquiry, answers);
  const words = furtherText[locale];
  const next = nextQuestion(inquiry, answers);
  const only = open.length === 1 ? open[0] : undefined;
  const { done, required, parts } = outcome.decision;
  const stands = (input: keyof typeof PARTS): string => {
    const part: PartProgress = parts[PARTS[input]];
    const { answer } = outlookOf(inquiry, answers);
    return answer === 'open'
      ? words.reachedWith(formatQuantity(required - done, UNIT[input], locale))
      : words.certain[answer](words.partNames[part.rule]);
  };
  return [
    ...(only === undefined ? [] : [{ text: stands(only) }]),
    ...(next === null
      ? []
      : [
          {
            text: words.next[next],
            field: next === 'exercises' ? FIELD.exercise(1) : FIELD.session(1),
          },
        ]),
  ];
}
