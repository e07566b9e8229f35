import { formatDate } from '../../formats/dates';
import { formatQuantity, formatRule } from '../../formats/rule';
import { daysBetween } from '../../rules';
import type { Place, ReachChartProps } from '../../ui/ReachChart';
import type { Asked } from './asked';
import { furtherText } from './furtherText';

// Room beyond the limits, so that there is somewhere to arrive; many more sessions are drawn at the top.
const ROOM = 1.3;

/** Days along and sessions up; `null` while one of them is not told. */
export function picturePlaces({ answers, decision, context }: Asked): {
  readonly now: Place;
  readonly goal: Place;
  readonly to: Place | null;
} | null {
  const { certified, sessions } = answers;
  const { earliest, wait, verdict } = decision;
  if (certified === null || sessions === null || earliest === null) {
    return null;
  }
  const limit = context.rules.quantity('senior.sessions');
  const passed = daysBetween(certified.value, context.today);
  const needed = daysBetween(certified.value, earliest);
  const along = Math.max(passed, needed) * ROOM;
  const up = Math.max(1, limit) * ROOM;
  const now = { x: along === 0 ? 0 : passed / along, y: Math.min(1, sessions.value / up) };
  const goal = { x: along === 0 ? 0 : needed / along, y: limit / up };
  return {
    now,
    goal,
    to: verdict.answer === 'yes' ? null : { x: wait === null ? now.x : goal.x, y: Math.max(now.y, goal.y) },
  };
}

/** The picture with its words. */
export function pictureOf(asked: Asked): ReachChartProps | null {
  const places = picturePlaces(asked);
  const { answers, decision, context, locale } = asked;
  const { earliest, perWeek, wait, verdict } = decision;
  if (places === null || answers.certified === null || answers.sessions === null || earliest === null) {
    return null;
  }
  const words = furtherText[locale].picture;
  const { rules } = context;
  const since = formatDate(answers.certified.value, locale);
  const today = formatDate(context.today, locale);
  const first = formatDate(earliest, locale);
  const count = (sessions: number) => formatQuantity(sessions, 'session', locale);
  const held = count(answers.sessions.value);
  const limit = rules.quantity('senior.sessions');
  const goal = words.goal(first, formatRule('senior.sessions', rules, locale));
  const way =
    perWeek !== null
      ? words.way(count(perWeek), first)
      : wait !== null
        ? words.wait(first)
        : words.hold(count(limit - answers.sessions.value));
  return {
    ...places,
    label: words.label(since, held, today, goal),
    level: count(limit),
    legend: [
      { look: 'past', text: words.since(since) },
      { look: 'now', text: words.now(today, held) },
      ...(verdict.answer === 'yes' ? [] : [{ look: 'way', text: way } as const]),
      { look: 'goal', text: goal },
    ],
  };
}
