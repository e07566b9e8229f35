import { formatDate } from '../../formats/dates';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';
import { findProposals } from './days';
import { dayAndWeek, nonWorkingNote } from './dayWords';
import type { Outcome } from './outcome';
import type { ProgressWords } from './words';

/** What is left and whose move it is: first the reader's, then what time and others do. */
export function remainingOf(
  outcome: Outcome,
  { today, rules }: Context,
  words: ProgressWords,
  locale: Locale,
): string[] {
  const { decision, due, plan, form } = outcome;
  const { done, total, required, parts } = decision;
  const all = formatQuantity(total, 'part', locale);
  const short = parts.filter((part) => part.done < part.requiredAlone);
  const unit = { 'training.exercises': 'exercise', 'training.trialSessions': 'trialSession' } as const;
  const lines: string[] = [];
  if (done < required) {
    lines.push(words.left.toLimit(formatQuantity(required - done, 'part', locale), required, all));
  } else if (done < total) {
    lines.push(words.left.toAll(formatQuantity(total - done, 'part', locale), total));
  }
  if (decision.readingMatters && done >= required) {
    for (const part of short) {
      lines.push(
        words.left.eachPart(
          formatQuantity(part.requiredAlone - part.done, unit[part.rule], locale),
          part.requiredAlone,
          formatQuantity(part.total, unit[part.rule], locale),
        ),
      );
    }
  }
  if (due.kind === 'date') {
    lines.push(
      `${words.left.due(dayAndWeek(due.latest, words, locale))}${nonWorkingNote(due, words, locale)}`,
    );
  } else if (due.missing.length === 1) {
    lines.push(
      due.missing[0] === 'reported'
        ? words.left.report(formatRule('evaluation.decision', rules, locale, 'value'))
        : words.left.complete,
    );
  } else if (total > 0 && done === total) {
    lines.push(words.left.report(formatRule('evaluation.decision', rules, locale, 'value')));
  }
  if (plan !== null && due.kind !== 'date') {
    lines.push(
      plan.end < today
        ? words.left.plannedPast(formatDate(plan.end, locale, 'weekday'))
        : `${words.left.planned(
            formatDate(plan.steps[0]?.from ?? plan.end, locale),
            dayAndWeek(plan.end, words, locale),
            dayAndWeek(plan.decision.latest, words, locale),
          )}${nonWorkingNote(plan.decision, words, locale)}`,
    );
  }
  for (const { name, typed, date } of findProposals(form, words, today)) {
    lines.push(words.left.confirm(name, typed, formatDate(date, locale)));
  }
  return lines;
}
