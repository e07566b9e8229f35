import { z } from '../../zod';
import { line, prose, rows } from './typed';

/** Given once and never changed: undo and the fields of a row find it by this. */
const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i);

const grade = z.enum(['', '1', '2', '3', '4', '5']);

/** Where the client stood before the sessions and stands after them, as typed. */
const goal = z.object({ id, text: prose, before: line, after: line });

const series = z.object({
  id,
  /** Initials or codes, as typed. */
  coach: line,
  evaluator: line,
  client: line,
  sessions: line,
  /** Dates or phrases, as typed. */
  from: line,
  to: line,
  goals: rows(goal.loose()),
  benefit: grade,
  value: grade,
  trust: grade,
  helped: prose,
  concept: prose,
  coaching: prose,
  recommend: line,
  /** Whether the coach may see it. Unanswered is no. */
  shared: z.enum(['', 'yes', 'no']),
});

const shape = { evaluations: rows(series.loose(), 200) };

export const evaluation = z.looseObject(shape);

export type Grade = z.infer<typeof grade>;
export type EvaluationGoalForm = z.infer<typeof goal>;
export type EvaluationForm = Omit<z.infer<typeof series>, 'goals'> & { goals: EvaluationGoalForm[] };
export type EvaluationsForm = Omit<z.infer<z.ZodObject<typeof shape>>, 'evaluations'> & {
  evaluations: EvaluationForm[];
};
