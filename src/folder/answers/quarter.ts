import { z } from '../../zod';
import { line, prose, rows } from './typed';

/** Given once and never changed: undo, merging and the fields of a row find it by this. */
const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i);

const decision = z.object({ id, text: line, owner: line, date: line, done: z.boolean() });

/** A goal as it read when it was taken along, so that the protocol stands whatever becomes of the goal. */
const carriedGoal = z.object({ id, what: prose, deadline: line });

const notes = z.looseObject({
  since: prose,
  progress: prose,
  obstacles: prose,
  feedback: prose,
  next: prose,
});

const reflection = z.looseObject({ strengths: prose, challenges: prose, nextSteps: prose });

const plan = z.object({
  /** `YYYY-Qn`: one plan for each quarter, kept when the quarter is over. */
  id: z.string().regex(/^[1-9]\d{3}-Q[1-4]$/),
  /** The day of the 1:1 as typed, or empty: the suggested one. */
  date: line,
  /** As typed, or empty: what the form says it is then. */
  time: line,
  minutes: line,
  place: line,
  lead: line,
  /** Whether the name of the project lead goes along in what is taken away. */
  namesLead: z.boolean(),
  notes,
  reflection,
  decisions: rows(decision.loose()),
  /** The quarter that something was taken along from, `YYYY-Qn`, or empty. */
  carriedFrom: line,
  carriedGoals: rows(carriedGoal.loose()),
});

const shape = {
  /** The quarter that is shown, `YYYY-Qn`, or empty: the one that today lies in, so that it rolls on. */
  quarter: line,
  plans: rows(plan.loose(), 400),
};

export const quarter = z.looseObject(shape);

export type DecisionForm = z.infer<typeof decision>;
export type CarriedGoal = z.infer<typeof carriedGoal>;
export type NotesForm = Record<'since' | 'progress' | 'obstacles' | 'feedback' | 'next', string>;
export type ReflectionForm = Record<'strengths' | 'challenges' | 'nextSteps', string>;
export type PlanForm = Omit<z.infer<typeof plan>, 'notes' | 'reflection' | 'decisions' | 'carriedGoals'> & {
  notes: NotesForm;
  reflection: ReflectionForm;
  decisions: DecisionForm[];
  carriedGoals: CarriedGoal[];
};
export type QuarterForm = Omit<z.infer<z.ZodObject<typeof shape>>, 'plans'> & { plans: PlanForm[] };
