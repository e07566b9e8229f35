import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import {
  contextOn,
  decideProgress,
  FIRST_EDITION,
  type PlainDate,
  type ProgressDecision,
  planTraining,
  said,
} from '../../rules';
import { DataTable } from '../../ui/DataTable';
import { planTable } from './planRows';
import { planText } from './planText';
import type { PlanWords } from './planWords';
import { share } from './summary';
import { progressText } from './text';

/** Around the limit, and the one state where the other reading would say something else. */
const statesAround = (exercises: number, sessions: number) =>
  [
    [exercises, sessions],
    [exercises - 1, sessions],
    [exercises, sessions - 1],
    [exercises - 2, sessions],
    [exercises, 0],
    [0, 0],
  ] as const;

const answerOf = (
  { done, required, readingMatters }: ProgressDecision,
  { examples }: PlanWords,
  locale: Locale,
) =>
  done < required
    ? examples.left(formatQuantity(required - done, 'part', locale))
    : readingMatters
      ? examples.reachedApart
      : examples.reached;

export interface ProgressExamplesProps {
  readonly locale: Locale;
  /** First day of the edition to count by. */
  readonly edition?: PlainDate | undefined;
}

/** Worked examples of the count and of the dates, decided by the same functions as the tool. */
export function ProgressExamples({ locale, edition = FIRST_EDITION }: ProgressExamplesProps): ReactNode {
  const words = progressText[locale];
  const own = planText[locale];
  const { examples } = own;
  const context = contextOn(edition);
  const { rules } = context;
  // A fixed first day and the longest practice, which the tool assumes too: the table never ages into a wrong one.
  const weeks = rules.range('training.practice.duration').max;
  const plan = planTraining(edition, weeks, context);
  return (
    <>
      <DataTable
        caption={examples.caption}
        columns={[
          { title: words.form.exercises, numeric: true },
          { title: words.form.sessions, numeric: true },
          { title: examples.together, numeric: true },
          { title: examples.answer },
        ]}
        rows={statesAround(
          rules.quantity('training.exercises'),
          rules.quantity('training.trialSessions'),
        ).map(([exercises, sessions]) => {
          const decision = decideProgress(
            { exercises: said(exercises), trialSessions: said(sessions) },
            context,
          );
          const [first, second] = decision.parts;
          return {
            key: `${exercises}/${sessions}`,
            cells: [
              words.share(first.done, first.total, null),
              words.share(second.done, second.total, null),
              share(decision.done, decision.total, words, locale),
              answerOf(decision, own, locale),
            ],
          };
        })}
      />
      <DataTable
        caption={examples.planCaption(formatDate(edition, locale), formatQuantity(weeks, 'week', locale))}
        columns={(['what', 'from', 'to', 'week'] as const).map((column) => ({
          title: own.plan.columns[column],
          numeric: column === 'week',
        }))}
        rows={planTable({ plan, decision: plan.decision }, words, rules, locale)}
      />
    </>
  );
}
