import type { GoalForm, GoalsForm } from '../../../folder/answers/goals';
import type { Locale } from '../../../formats/units';
import type { Context } from '../../../rules';
import type { GoalFieldName } from '../fields';
import type { Plan, PlanGoal } from '../plan/plan';
import type { GoalWords } from './text';

/** What every part of one goal's form is told. */
export interface GoalProps {
  readonly goal: PlanGoal;
  readonly change: (change: Partial<GoalForm>) => void;
  readonly leave: (field: string) => void;
  /** The message to show at a field, by its id. */
  readonly problemAt: (field: string) => string | undefined;
  readonly words: GoalWords;
  readonly locale: Locale;
  readonly base: string;
  readonly context: Context;
  /** The reader has said that the plan is done. */
  readonly asked: boolean;
}

/** One goal in the list. Its words are fetched with its fields. */
export interface GoalCardProps extends Omit<GoalProps, 'words' | 'goal'> {
  readonly form: GoalForm;
  /** As it reads; nothing until what reads goals has been fetched. */
  readonly goal: PlanGoal | undefined;
  readonly plan: Plan;
  readonly role: GoalsForm['role'];
  /** Which goal it is, or why it takes no place. */
  readonly label: string;
  readonly open: boolean;
  /** It was just added, and is there to be written. */
  readonly fresh: boolean;
  /** The field that the reader was led to. */
  readonly aim: string | null;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

/** The inside of one goal, which is shown once it can be read. */
export type GoalBodyProps = Omit<GoalCardProps, 'goal'> & Pick<GoalProps, 'goal'>;

/** The fields that hold a line of text. */
export type TextKey = {
  [Key in keyof GoalForm]: GoalForm[Key] extends string
    ? string extends GoalForm[Key]
      ? Key
      : never
    : never;
}[keyof GoalForm];

/** The question that a text field of the form answers; most have the same name. */
export const questionOf = (key: Exclude<TextKey, 'id' | 'waitsFor'>): GoalFieldName =>
  key === 'certifiedOn' ? 'certified' : key;
