import { z } from '../../zod';
import { line, prose, rows } from './typed';

const trait = z.enum(['', 'yes', 'unsure', 'no']);

const shape = {
  tools: rows(z.enum(['meditation', 'journaling', 'goalSetting', 'breathing', 'other'])),
  otherTool: line,
  sessions: line,
  where: rows(z.enum(['own', 'platform'])),
  role: z.enum(['', 'coach', 'client', 'both']),
  empathic: trait,
  structured: trait,
  motivation: trait,
  experience: prose,
  motivationText: prose,
};

export const eligibility = z.looseObject(shape);
export type EligibilityForm = z.infer<z.ZodObject<typeof shape>>;
