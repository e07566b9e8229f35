import { formatDate } from '../../formats/dates';
import { formatRule } from '../../formats/rule';
import type { Report } from '../../frame/report';
import type { PlainDate } from '../../rules';
import { nextQuestion, openQuestions, outlookOf, seniorInquiry, wayToSenior } from '../../rules';
import type { Asked } from './asked';
import { FIELD } from './fields';
import { furtherText } from './furtherText';
import { seniorText } from './text';

/** While a question is open: what is certain or what a yes takes, and what to answer next. */
export function lookAhead({ answers, context, locale }: Asked): NonNullable<Report['soFar']> {
  const inquiry = seniorInquiry(context);
  const [open, ...more] = openQuestions(inquiry, answers);
  if (open === undefined) {
    return [];
  }
  const words = furtherText[locale];
  if (outlookOf(inquiry, answers).answer === 'no') {
    return [{ text: words.certain[open] }];
  }
  const enough = wayToSenior(answers, context).changes.find(({ input }) => input === 'certified')?.to;
  const day = enough === undefined ? '' : formatDate(enough as PlainDate, locale);
  const sessions = formatRule('senior.sessions', context.rules, locale);
  const next = nextQuestion(inquiry, answers);
  const takes = {
    both: words.takes.both(sessions, day),
    certified: words.takes.certified(day),
    sessions: words.takes.sessions(sessions),
  };
  return [
    { text: takes[more.length > 0 ? 'both' : open] },
    ...(next === null ? [] : [{ text: words.next(seniorText[locale][next]), field: FIELD[next] }]),
  ];
}
