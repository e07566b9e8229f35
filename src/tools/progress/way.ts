import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatQuantity } from '../../formats/rule';
import {
  type Change,
  decideProgress,
  nextQuestion,
  openQuestions,
  progressInquiry,
  said,
  wayToCompletion,
} from '../../rules';
import type { Asked } from './asked';
import { dayAndWeek } from './dayWords';
import { furtherText } from './furtherText';
import { progressText } from './text';
import { toldAnswers } from './told';

/** What is left by the fewest parts, and when a decision can come if no plan and no day says it already. */
export interface WayLines {
  readonly parts: readonly string[];
  readonly dates: readonly string[];
}

export function wayLines({ outcome, context, locale }: Asked): WayLines {
  const words = furtherText[locale];
  const { decision, plan, days, due } = outcome;
  const [exercises, trialSessions] = decision.parts;
  const done = { exercises: said(exercises.done), trialSessions: said(trialSessions.done) };
  const way = wayToCompletion(
    done,
    { plannedEnd: plan?.end ?? null, completed: days.completedOn, reported: days.reportedOn },
    context,
  );
  const parts = (changes: readonly Change[]) =>
    joinItems(
      changes.flatMap(({ amount, unit }) =>
        amount === null || unit === null ? [] : [formatQuantity(amount, unit, locale)],
      ),
      locale,
    );
  const after = Object.fromEntries(way.changes.map(({ input, to }) => [input, said(Number(to))]));
  const apart = decideProgress({ ...done, ...after }, context).ifEachPart.answer === 'yes';
  const hearing = way.after.find(({ stage }) => stage === 'decision');
  // A plan that has not ended, and days that are told, give the date in the answer itself.
  const isDated = due.kind === 'date' || (plan !== null && plan.end >= context.today);
  // With one part untouched that can still decide, how many of it are enough has been said already.
  const told = toldAnswers(outcome);
  const inquiry = progressInquiry(context);
  const isSaid = openQuestions(inquiry, told).length === 1 && nextQuestion(inquiry, told) !== null;
  return {
    parts:
      way.changes.length === 0 || isSaid
        ? []
        : [apart ? words.enoughApart(parts(way.changes)) : words.enough(parts(way.changes))],
    dates:
      isDated || hearing === undefined
        ? []
        : [
            words.earliest(
              hearing.from === context.today ? null : formatDate(hearing.from, locale),
              dayAndWeek(hearing.to, progressText[locale], locale),
            ),
          ],
  };
}
