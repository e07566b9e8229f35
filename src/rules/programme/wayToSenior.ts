import { addDays, addMonths, maxDate, type PlainDate } from '../calendar';
import type { Context } from '../rulebook';
import type { Change, Way } from '../wayToYes';
import { decideSenior, type SeniorAnswers } from './senior';

/**
 * What makes it possible to apply for Senior Coach: days that only pass, and sessions to hold. What happens to an
 * application is not published, so nothing comes after. Source: CP-41, read as.
 * @throws RangeError when the certification lies in the future or the count is not whole
 */
export function wayToSenior(answers: SeniorAnswers, context: Context): Way {
  const decision = decideSenior(answers, context);
  const [time, sessions] = decision.steps;
  const { today, rules } = context;
  const wait: Change[] =
    decision.earliest === null
      ? [
          {
            rule: 'senior.months',
            input: 'certified',
            who: 'you',
            kind: 'answer',
            to: lastDayThatIsEnough(today, rules.quantity('senior.months')),
            amount: null,
            unit: null,
          },
        ]
      : time?.status === 'notMet'
        ? [
            {
              rule: 'senior.months',
              input: 'certified',
              who: 'time',
              kind: 'change',
              to: decision.earliest,
              amount: decision.wait?.totalDays ?? 0,
              unit: 'day',
            },
          ]
        : [];
  const hold: Change[] =
    sessions === undefined || sessions.status === 'met'
      ? []
      : [
          {
            rule: 'senior.sessions',
            input: 'sessions',
            who: 'you',
            kind: sessions.status === 'open' ? 'answer' : 'change',
            to: rules.quantity('senior.sessions'),
            amount: sessions.status === 'open' ? null : sessions.remaining,
            unit: 'session',
          },
        ];
  return {
    changes: [...wait, ...hold],
    after: [],
    earliest: decision.earliest === null ? null : maxDate(decision.earliest, today),
  };
}

/** The latest certification whose months have passed today; a long month can hold several such days. */
function lastDayThatIsEnough(today: PlainDate, months: number): PlainDate {
  let day = addMonths(today, -months);
  while (addMonths(addDays(day, 1), months) <= today) {
    day = addDays(day, 1);
  }
  return day;
}
