import { addMonths, daysBetween } from '../../calendar';
import type { Context } from '../../rulebook';
import type { Finding, LetterResult } from './finding';
import { type GoalInput, type GoalLanguage, isAnswered } from './goal';
import { found, letterOf, waiting } from './letter';
import { hitsOf, matchesOf } from './match';
import { lexiconOf } from './words';

/** A: is it in reach? Source: MP-10; A1 rests on Q-29 and A3 on CP-41, read as Q-14. */
export function judgeAchievable(goal: GoalInput, context: Context, language: GoalLanguage): LetterResult {
  return letterOf([
    ...influence(goal, language),
    ...(goal.resources.some(isAnswered) ? [] : [waiting('A2', 'partly', 'resources', {})]),
    ...seniorTime(goal, context),
    ...seniorSessions(goal, context),
    ...pace(goal, context),
  ]);
}

// The writer's own answer decides; the words only raise the question.
function influence({ influence, what }: GoalInput, language: GoalLanguage): Finding[] {
  const hits = hitsOf(matchesOf(what.normalize('NFC'), lexiconOf(language, what).decidedByOthers));
  const data = { influence, hits };
  if (influence === null) return [waiting('A1', 'missing', 'influence', data)];
  if (influence === 'others') return [found('A1', 'partly', 'influence', data)];
  return influence === 'partly' || hits.length > 0 ? [found('A1', 'tip', 'influence', data)] : [];
}

function seniorTime({ senior, deadline }: GoalInput, { rules }: Context): Finding[] {
  if (senior === null) return [];
  if (senior.certified === null) {
    return [waiting('A3', 'partly', 'certified', { about: 'time', earliest: null, marginDays: null })];
  }
  if (deadline === null) return [];
  const earliest = addMonths(senior.certified, rules.quantity('senior.months'));
  const marginDays = daysBetween(earliest, deadline.date);
  const effect = marginDays < 0 ? 'missing' : marginDays === 0 ? 'partly' : 'info';
  return [found('A3', effect, 'deadline', { about: 'time', earliest, marginDays })];
}

function seniorSessions({ senior }: GoalInput, { rules }: Context): Finding[] {
  if (senior === null) return [];
  const data = {
    about: 'sessions',
    target: senior.sessionsTarget,
    required: rules.quantity('senior.sessions'),
  } as const;
  if (data.target === null) return [waiting('A3', 'partly', 'sessionsTarget', data)];
  return data.target < data.required ? [found('A3', 'missing', 'sessionsTarget', data)] : [];
}

// Only what is counted or timed fits into weeks; a share, a sum or a response time does not.
function pace(goal: GoalInput, { today }: Context): Finding[] {
  const { target, baseline, unit, capacityPerWeek: capacity, deadline } = goal;
  if (target === null || capacity === null || deadline === null || deadline.date <= today) return [];
  if (unit !== 'count' && unit !== 'hours') return [];
  // Less than a week is one week: what is left has to fit in it. Nothing yet is the start when none is given.
  const weeks = Math.max(1, Math.floor(daysBetween(today, deadline.date) / 7));
  const left = Math.abs(hundredths(target) - hundredths(baseline ?? 0));
  if (left <= hundredths(capacity) * weeks) return [];
  const perWeek = Math.ceil(left / (weeks * 10)) / 10;
  return [found('A4', 'partly', 'capacityPerWeek', { left: left / 100, weeks, perWeek, capacity })];
}

// Two decimals at most, so that a limit is compared on whole numbers.
const hundredths = (value: number): number => Math.round(value * 100);
