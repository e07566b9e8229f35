import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatRule } from '../../formats/rule';
import { wayToApply } from '../../rules';
import type { Asked } from './asked';
import { furtherText } from './furtherText';

/** What follows once one may apply: the application, the training with its weeks, and the decision, with dates. */
export function roadLines({ answers, context, locale }: Asked): string[] {
  const words = furtherText[locale];
  const { rules } = context;
  const way = wayToApply(answers, context);
  const trainings = way.after.filter(({ stage }) => stage === 'training');
  const decision = way.after.find(({ stage }) => stage === 'decision');
  const end = trainings.at(-1);
  if (decision === undefined || end === undefined) {
    return [];
  }
  const steps = trainings.map(({ rule }) =>
    words.step(words.stepNames[rule] ?? '', formatRule(rule, rules, locale)),
  );
  return [
    // Someone who is ready is told how to apply by the answer itself.
    ...(way.changes.length === 0
      ? []
      : [words.apply(formatRule('prerequisite.applicationForm', rules, locale))]),
    words.training(joinItems(steps, locale), formatDate(end.to, locale, 'weekday')),
    words.decision(
      formatRule('evaluation.assessor', rules, locale),
      formatRule('evaluation.decision', rules, locale, 'value'),
      formatDate(decision.to, locale, 'weekday'),
    ),
  ];
}
