import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type Context, goalCountOtherReadings, goalOtherReadings } from '../../rules';
import { laterText } from './laterText';
import { otherReadingsEn } from './otherReadingsText.en';
import { otherReadingsSv } from './otherReadingsText.sv';
import type { Plan } from './plan/plan';

const TEXT = { sv: otherReadingsSv, en: otherReadingsEn };

/** What the plan's goals would be judged as under other readings, where that differs; else nothing. */
export function otherReadings(plan: Plan, context: Context, locale: Locale): Report['sections'] {
  const words = TEXT[locale];
  const placed = (wanted: string) => plan.goals.filter(({ place }) => place === wanted).length;
  const counts = goalCountOtherReadings(
    { active: placed('active'), done: placed('done'), waiting: placed('waiting') },
    context,
  ).map(({ alternative, count }) =>
    words[alternative](
      formatQuantity(count.count, 'goal', locale),
      formatRule('goals.perQuarter', context.rules, locale),
    ),
  );
  const letters = plan.active.flatMap(({ input, assessment, number }) =>
    goalOtherReadings(input, assessment).map(({ alternative }) =>
      words[alternative](laterText[locale].plan.goal(number ?? 0)),
    ),
  );
  const items = [...counts, ...letters];
  return items.length === 0 ? [] : [{ heading: words.heading, items, folded: true }];
}
