import { z } from '../../zod';
import { prose } from './typed';

/** How much a statement is true, from 1 to 5; empty until it is answered. */
const answer = z.enum(['', '1', '2', '3', '4', '5', 'unknown']);

const shape = {
  wishNamed: answer,
  wishOwn: answer,
  openNow: answer,
  openAhead: answer,
  roomForChange: answer,
  welcomesChange: answer,
  /** Thoughts for oneself; they weigh nothing. */
  trust: prose,
  ego: prose,
  worth: prose,
};

export const readiness = z.looseObject(shape);
export type ReadinessForm = z.infer<z.ZodObject<typeof shape>>;
