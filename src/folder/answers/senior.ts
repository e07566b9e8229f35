import { z } from '../../zod';
import { line } from './typed';

const shape = {
  /** A date or a phrase, as typed. */
  certified: line,
  sessions: line,
};

export const senior = z.looseObject(shape);
export type SeniorForm = z.infer<z.ZodObject<typeof shape>>;
