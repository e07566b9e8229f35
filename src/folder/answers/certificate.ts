import { z } from '../../zod';
import { line } from './typed';

const shape = {
  name: line,
  /** A date or a phrase, as typed. */
  issued: line,
  certificateId: line,
  url: line,
};

export const certificate = z.looseObject(shape);
export type CertificateForm = z.infer<z.ZodObject<typeof shape>>;
