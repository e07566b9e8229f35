import { z } from '../../zod';
import { line, prose, rows } from './typed';

/** What client and coach may talk about before the first session. The names are stored: added to, never renamed. */
const point = z.enum([
  'whyNow',
  'difference',
  'limits',
  'ownChoice',
  'background',
  'sayNo',
  'rhythm',
  'halfway',
  'ending',
  'between',
  'told',
  'uncomfortable',
  'ownAgenda',
  'evaluationAim',
  'evaluationShared',
]);

const goal = z.object({
  /** Given once and never changed: undo and the fields of a row find it by this. */
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i),
  text: prose,
});

const shape = {
  /** Initials or codes, as typed. */
  client: line,
  coach: line,
  evaluator: line,
  need: prose,
  goals: rows(goal.loose()),
  choice: prose,
  sessions: line,
  rhythm: line,
  openness: prose,
  talked: rows(point),
};

export const agreement = z.looseObject(shape);

export type AgreementPoint = z.infer<typeof point>;
export type AgreementGoalForm = z.infer<typeof goal>;
export type AgreementForm = Omit<z.infer<z.ZodObject<typeof shape>>, 'goals'> & {
  goals: AgreementGoalForm[];
};
