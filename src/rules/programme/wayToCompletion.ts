import { maxDate, type PlainDate } from '../calendar';
import type { Context } from '../rulebook';
import { type Answered, said } from '../verdict';
import type { Change, Milestone, Way } from '../wayToYes';
import { decideProgress, type PartProgress, type ProgressAnswers } from './progress';
import { decideDecisionDate } from './timeline';

/** The days that are known of a training; `null` for each that is not. */
export interface TrainingDays {
  /** Last day by the plan. */
  readonly plannedEnd: PlainDate | null;
  readonly completed: PlainDate | null;
  readonly reported: PlainDate | null;
}

/**
 * The fewest parts that reach the completion rate, and then the report and the decision.
 * Of equally few, those that would also do if each part had to reach the rate by itself, then those with
 * most exercises, which come first in the training. The pace is the trainee's own (CP-17): what is left can be done
 * today at the earliest, or on the last day of a plan that has not ended. Source: CP-17, CP-29, CP-33.
 * @throws RangeError for counts that are not whole or exceed what the training holds
 */
export function wayToCompletion(answers: ProgressAnswers, days: TrainingDays, context: Context): Way {
  const decision = decideProgress(answers, context);
  const [exercises, trialSessions] = fewest(decision.parts, decision.required, context);
  const change = (part: PartProgress, input: keyof ProgressAnswers, to: number): Change[] => {
    const answer: Answered<number> | null = answers[input];
    return to <= part.done
      ? []
      : [
          {
            rule: part.rule,
            input,
            who: 'you',
            kind: answer === null ? 'answer' : 'change',
            to,
            amount: answer === null ? null : to - part.done,
            unit: part.rule === 'training.exercises' ? 'exercise' : 'trialSession',
          },
        ];
  };
  const { today } = context;
  const complete = days.completed ?? maxDate(today, days.plannedEnd ?? today);
  const changes = [
    ...change(decision.parts[0], 'exercises', exercises),
    ...change(decision.parts[1], 'trialSessions', trialSessions),
  ];
  return {
    changes,
    after: afterwards(complete, days.reported, context),
    earliest: changes.length === 0 ? today : maxDate(today, complete),
  };
}

/** The two counts to come to, each at least what is done. */
function fewest(
  [first, second]: readonly [PartProgress, PartProgress],
  required: number,
  context: Context,
): readonly [number, number] {
  const needed = Math.max(0, required - first.done - second.done);
  // From most exercises down, so that the first of equals has most of them.
  const choices = Array.from({ length: needed + 1 }, (_, fewer) => needed - fewer)
    .map((more): readonly [number, number] => [first.done + more, second.done + needed - more])
    .filter(([exercises, trialSessions]) => exercises <= first.total && trialSessions <= second.total);
  const apart = choices.find(
    ([exercises, trialSessions]) =>
      decideProgress({ exercises: said(exercises), trialSessions: said(trialSessions) }, context).ifEachPart
        .answer === 'yes',
  );
  return apart ?? choices[0] ?? [first.done, second.done];
}

function afterwards(complete: PlainDate, reported: PlainDate | null, context: Context): Milestone[] {
  const report = reported ?? maxDate(complete, context.today);
  const due = decideDecisionDate(complete, report, context);
  const last = maxDate(complete, report);
  return [
    ...(reported === null
      ? [
          {
            stage: 'report',
            rule: 'evaluation.decision',
            who: 'you',
            weeks: null,
            from: report,
            to: report,
          } as const,
        ]
      : []),
    {
      stage: 'decision',
      rule: 'evaluation.decision',
      who: 'others',
      weeks: { min: 0, max: context.rules.quantity('evaluation.decision') },
      from: last,
      to: due.kind === 'date' ? due.latest : last,
    },
  ];
}
