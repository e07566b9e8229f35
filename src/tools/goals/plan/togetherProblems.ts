import type { GoalForm } from '../../../folder/answers/goals';
import { formatDate } from '../../../formats/dates';
import { formatPercent } from '../../../formats/numbers';
import type { Locale } from '../../../formats/units';
import { namedProblem } from '../../../frame/namedProblem';
import { addMonths, GOAL_LIMITS, type GoalError, type PlainDate } from '../../../rules';
import type { Problem } from '../../../ui/ErrorSummary';
import { goalField, milestoneField } from '../fields';
import type { GoalWords } from '../goal/text';
import type { GoalReading } from './readGoal';

interface Told {
  readonly goal: GoalForm;
  readonly reading: GoalReading;
  readonly words: GoalWords;
  readonly locale: Locale;
  readonly today: PlainDate;
}

/** One error of the rules in words, beside the field that can mend it. */
function problemOf(error: GoalError, { goal, reading, words, locale, today }: Told): Problem {
  const { form, problems } = words;
  switch (error.code) {
    case 'percentOutOfRange': {
      const [min, max] = [GOAL_LIMITS.percent.min, GOAL_LIMITS.percent.max].map((value) =>
        formatPercent(value, locale),
      ) as [string, string];
      const message = problems.percentOutOfRange(min, max);
      return namedProblem(goalField(goal.id, error.input), form[error.input], message, locale);
    }
    case 'targetIsBaseline':
      return { field: goalField(goal.id, 'target'), message: problems.targetIsBaseline };
    case 'deadlineTooFar': {
      const latest = addMonths(today, GOAL_LIMITS.yearsAhead * 12);
      const message = problems.deadlineFar(formatDate(latest, locale));
      return namedProblem(goalField(goal.id, 'deadline'), form.deadline, message, locale);
    }
    case 'milestoneAfterDeadline': {
      const row = reading.milestoneRows[error.index] ?? 0;
      const { deadline } = reading.input;
      return {
        field: milestoneField(goal.id, row, 'date'),
        message: problems.milestoneLate(
          form.milestone(row + 1),
          deadline === null ? goal.deadline.trim() : formatDate(deadline.date, locale),
        ),
      };
    }
  }
}

/** What the values of a goal cannot mean together. */
export const togetherProblems = (told: Told): Problem[] =>
  told.reading.errors.map((error) => problemOf(error, told));
