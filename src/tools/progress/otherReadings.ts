import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import {
  type Context,
  type ProgressAnswers,
  type ProgressOtherReading,
  progressOtherReadings,
} from '../../rules';
import { otherReadingsEn } from './otherReadingsText.en';
import { otherReadingsSv } from './otherReadingsText.sv';
import type { Outcome } from './outcome';

const TEXT = { sv: otherReadingsSv, en: otherReadingsEn };
const UNIT = { 'training.exercises': 'exercise', 'training.trialSessions': 'trialSession' } as const;

/** The parts that are also written about; not answered where the count is not. */
function written({ form, decision }: Outcome): ProgressAnswers {
  const isAnswered = decision.steps.some(({ value }) => value !== null);
  const count = (parts: readonly boolean[]) =>
    isAnswered ? ({ value: parts.filter(Boolean).length, from: 'you' } as const) : null;
  return {
    exercises: count(form.exercises.map(({ done, logged, shared }) => done && logged && shared)),
    trialSessions: count(form.trialSessions.map(({ done, reflected }) => done && reflected)),
  };
}

function answersOf({ decision }: Outcome): ProgressAnswers {
  const isAnswered = decision.steps.some(({ value }) => value !== null);
  const [exercises, trialSessions] = decision.parts.map(({ done }) =>
    isAnswered ? ({ value: done, from: 'you' } as const) : null,
  );
  return { exercises: exercises ?? null, trialSessions: trialSessions ?? null };
}

function sentence(other: ProgressOtherReading, { rules }: Context, locale: Locale): string {
  const words = TEXT[locale];
  const day = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale, 'weekday');
  const parts = (count: number) => formatQuantity(count, 'part', locale);
  switch (other.alternative) {
    case 'eachPart':
      return words.eachPart(
        joinItems(
          other.short.map(({ rule, done, requiredAlone }) =>
            formatQuantity(requiredAlone - done, UNIT[rule], locale),
          ),
          locale,
        ),
      );
    case 'everyPart': {
      const { total, required, done } = other.decision;
      return words.everyPart(parts(total), parts(required - done));
    }
    case 'wholeParts': {
      const { required, done } = other.decision;
      return words.wholeParts(parts(done), parts(required - done));
    }
    case 'published':
      return words.published(
        formatRule('training.duration', rules, locale, 'value'),
        formatDate(other.earliest, locale),
        formatDate(other.latest, locale),
      );
    default:
      return words[other.planned ? (`${other.alternative}Planned` as const) : other.alternative](
        day(other.latest),
      );
  }
}

/** What the count and the dates would be under other readings, where they are others; else nothing. */
export function otherReadings(outcome: Outcome, context: Context, locale: Locale): Report['sections'] {
  const { plan, due, days } = outcome;
  const items = progressOtherReadings(
    answersOf(outcome),
    { whole: written(outcome), plan, due, completed: days.completedOn, reported: days.reportedOn },
    context,
  ).map((other) => sentence(other, context, locale));
  return items.length === 0 ? [] : [{ heading: TEXT[locale].heading, items, folded: true }];
}
