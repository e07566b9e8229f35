import { formatDate } from '../../../formats/dates';
import { joinItems } from '../../../formats/list';
import { formatNumber } from '../../../formats/numbers';
import { formatQuantity, formatRule } from '../../../formats/rule';
import type { Locale } from '../../../formats/units';
import { type Context, type Finding, type FindingId, GOAL_LIMITS, type ReadingId } from '../../../rules';
import { goalText } from '../goal/text';
import { laterText } from '../laterText';
import { formatAmount } from '../plan/amounts';
import type { PlanGoal } from '../plan/plan';
import { quarterName } from '../plan/quarters';

/** How an unclear place in the plan is read, for the findings that rest on it. */
const READINGS: Partial<Record<FindingId, ReadingId>> = {
  M4: 'Q-30',
  A1: 'Q-29',
  A3: 'Q-14',
  T1: 'Q-32',
  T3: 'Q-28',
};

/** The reading that a finding rests on, when there is one. A finding on the writer's own answer rests on none. */
export const readingOfFinding = ({ id, open }: Finding): ReadingId | null =>
  id !== 'T1' && open ? null : (READINGS[id] ?? null);

/** A finding in a sentence or two: what was seen and what to do. Never a judgement of the writer. */
export function sayFinding(
  finding: Finding,
  { form }: Pick<PlanGoal, 'form'>,
  { rules }: Context,
  locale: Locale,
): string {
  const words = { ...goalText[locale], ...laterText[locale] };
  const say = words.findings;
  const date = (day: Parameters<typeof formatDate>[0]) => formatDate(day, locale);
  const quoted = (hits: readonly string[]) => joinItems(hits.map(say.quote), locale);
  const unit = form.unit === '' ? null : form.unit;
  const amount = (value: number) => formatAmount(value, unit, form.otherUnit, locale);
  switch (finding.id) {
    case 'S1':
      return finding.open ? say.S1.empty : say.S1.short(GOAL_LIMITS.what.min, GOAL_LIMITS.whatWords);
    case 'S2':
    case 'S3':
    case 'S4':
    case 'M4':
      return say[finding.id](quoted(finding.data.hits));
    case 'M0':
      return say.M0[finding.input === 'unit' || finding.input === 'measuredBy' ? finding.input : 'target'];
    case 'M2':
      return say.M2(formatAmount(finding.data.value, finding.data.unit ?? unit, form.otherUnit, locale));
    case 'M3':
      return finding.data.hits.length > 0 ? say.M3.change(quoted(finding.data.hits)) : say.M3.percent;
    case 'A1': {
      const { influence, hits } = finding.data;
      if (influence === null) return say.A1.open;
      return influence === 'full' ? say.A1.hint(quoted(hits)) : say.A1[influence];
    }
    case 'A3': {
      const { data } = finding;
      if (data.about === 'sessions') {
        const required = formatRule('senior.sessions', rules, locale);
        return data.target === null
          ? say.A3.sessions(required)
          : say.A3.fewSessions(formatQuantity(data.target, 'session', locale), required);
      }
      if (data.earliest === null || data.marginDays === null) return say.A3.certified;
      if (data.marginDays < 0) return say.A3.early(date(data.earliest));
      return data.marginDays === 0
        ? say.A3.sameDay(date(data.earliest))
        : say.A3.enough(date(data.earliest), formatQuantity(data.marginDays, 'day', locale));
    }
    case 'A4': {
      const { left, weeks, perWeek, capacity } = finding.data;
      return say.A4(
        amount(left),
        formatNumber(perWeek, locale),
        formatQuantity(weeks, 'week', locale),
        formatNumber(capacity, locale),
      );
    }
    case 'T1':
      return say.T1(date(finding.data.date));
    case 'T2':
      return say.T2(date(finding.data.earliest));
    case 'T3': {
      const quarters = joinItems(
        finding.data.quarters.map((quarter) => quarterName(quarter, words)),
        locale,
      );
      return finding.effect === 'tip' ? say.T3.tip(quarters) : say.T3.needed(quarters);
    }
    case 'T4':
      return say.T4(formatQuantity(GOAL_LIMITS.monthsAhead, 'month', locale), date(finding.data.latest));
    case 'T5': {
      const { kind, name } = finding.data.day;
      return say.T5[kind === 'weekend' ? 'weekend' : 'holiday'](date(finding.data.date), name[locale]);
    }
    default:
      return say[finding.id];
  }
}
