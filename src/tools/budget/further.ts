import { formatDate } from '../../formats/dates';
import { formatMoney, formatPercent } from '../../formats/numbers';
import { formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { editionSections, keptDay } from '../../frame/editionSections';
import { withReceipt } from '../../frame/receipt';
import type { Report } from '../../frame/report';
import type { Kept } from '../../frame/useKept';
import {
  budgetOutlook,
  type Context,
  datePartsOf,
  judgeBudget,
  plainDate,
  wayWithinBudget,
  wishBeyond,
} from '../../rules';
import { type BudgetAnswer, countsNothing, sumsOf } from './answer';
import { furtherText } from './furtherText';
import { otherReadings } from './otherReadings';
import { budgetReceipt } from './receipt';
import { courseName } from './report';
import { budgetText } from './text';

export { BudgetPicture } from './BudgetPicture';

/** What the further parts of an answer are made of. */
export interface Asked {
  readonly answer: BudgetAnswer;
  readonly context: Context;
  readonly locale: Locale;
  /** What is known of the answers that are kept, so that rules that changed since can be told. */
  readonly kept?: Kept | undefined;
}

const wishesOf = ({ courses }: BudgetAnswer): number =>
  courses.filter(({ status }) => status === 'wished').length;

/** What the wishes may still change, and the day from which there is a new budget for them. */
function wayLines({ answer, context, locale }: Asked): string[] {
  const { inputs, decision } = answer;
  const words = furtherText[locale];
  const { now, ifAllWished } = wayWithinBudget(decision);
  const outlook = budgetOutlook(decision);
  if (decision.pending === 0 || outlook.within === 'certain') {
    return [];
  }
  const next = plainDate(inputs.year + 1, 1, 1);
  const money = formatMoney(ifAllWished, locale);
  return [
    now > 0 ? words.withWishes(money) : wishesOf(answer) > 1 ? words.unsure(money) : words.unsureOne(money),
    ...(inputs.year >= datePartsOf(context.today).year
      ? [
          words.nextYear(
            formatDate(next, locale),
            formatRule('budget.annual', context.rules, locale, 'value'),
          ),
        ]
      : []),
  ];
}

function courseLines({ answer, locale }: Asked): string[] {
  const words = furtherText[locale];
  const form = budgetText[locale];
  const { decision } = answer;
  // Said of each only where some have room and all together do not, or none has.
  const isTight = wishesOf(answer) > 1 && budgetOutlook(decision).within !== 'certain';
  const room = ({ status, amount }: BudgetAnswer['courses'][number]): string => {
    if (status !== 'wished' || !isTight) return '';
    const beyond = wishBeyond(decision, amount);
    return beyond === 0 ? words.hasRoom : words.hasNoRoom(formatMoney(beyond, locale));
  };
  return answer.courses.map((course) => {
    const name = courseName(course, form);
    return words.courseLine(
      formatDate(course.date, locale),
      course.provider === '' ? name : words.from(name, course.provider),
      formatMoney(course.amount, locale),
      `${form.statusNames[course.status].toLowerCase()}${room(course)}`,
    );
  });
}

/** The counting with its own numbers, in the order it is done. */
function formulaLines({ answer, context, locale }: Asked): string[] {
  const { formula } = furtherText[locale];
  const { decision, courses, extra, inputs } = answer;
  const { limit, used, left, beyond, pending } = decision;
  const money = (ore: number) => formatMoney(ore, locale, { decimals: 'always' });
  const converted = courses.filter(({ includesVat }) => includesVat !== inputs.countedWithVat);
  const counted = courses.filter(({ status }) => status !== 'wished').map(({ amount }) => money(amount));
  return [
    ...converted.map((course) =>
      (inputs.countedWithVat ? formula.addVat : formula.takeVat)(
        courseName(course, budgetText[locale]),
        money(course.typed),
        formatPercent(course.vatRate, locale),
        money(course.amount),
      ),
    ),
    ...(extra > 0
      ? [formula.limit(money(context.rules.quantity('budget.annual')), money(extra), money(limit))]
      : []),
    ...(counted.length > 1 ? [formula.used(counted.join(' + '), money(used))] : []),
    beyond > 0
      ? formula.beyond(money(used), money(limit), money(beyond))
      : formula.left(money(limit), money(used), money(left)),
    ...(pending > 0 ? [formula.pending(money(pending))] : []),
  ];
}

const section = (heading: string, items: readonly string[]): Report['sections'] =>
  items.length === 0 ? [] : [{ heading, items }];

/** The answer together with the way on, the courses, the counting, other readings and editions, and its receipt. */
export function furtherReport(report: Report, asked: Asked): Report {
  const { answer, context, locale, kept } = asked;
  const words = furtherText[locale];
  const { pending } = answer.decision;
  const sure = pending > 0 && budgetOutlook(answer.decision).within === 'certain';
  return withReceipt(
    {
      ...report,
      soFar: [...(sure ? [{ text: words.sure }] : []), ...(report.soFar ?? [])],
      remaining: [...report.remaining, ...wayLines(asked)],
      sections: [
        ...report.sections,
        ...section(words.coursesHeading(answer.inputs.year), courseLines(asked)),
        ...section(words.formulaHeading, countsNothing(answer) ? [] : formulaLines(asked)),
        ...otherReadings(answer.inputs, context, locale),
        ...editionSections({
          judge: (other) => judgeBudget(sumsOf(answer.inputs), other),
          context,
          locale,
          keptOn: keptDay(kept),
        }),
      ],
    },
    budgetReceipt(answer.inputs),
    context,
    locale,
  );
}
