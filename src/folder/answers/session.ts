import { z } from '../../zod';
import { day } from './typed';

/** A session as it was entered in the log; nothing is kept of a line that still has something to mend. */
const session = z.object({
  /** Given once and never changed: two pages that edit the log at once find the session by it. */
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i),
  /** `YYYY-MM-DD`. */
  date: day,
  /** Initials or a code, as the reader calls the client. */
  client: z.string().max(100),
  form: z.enum(['single', 'group']),
  /** 1 for a session with one client. */
  people: z.int().min(1).max(1_000),
  minutes: z.int().min(1).max(10_000),
  pay: z.enum(['paid', 'proBono']),
  /** Öre, or `null` when no amount was entered. */
  amount: z.int().min(0).nullable(),
  role: z.enum(['coach', 'client', 'trial']),
  /** Through the platform or elsewhere; empty when not told. */
  place: z.enum(['', 'platform', 'elsewhere']),
  status: z.enum(['done', 'cancelled']),
  reflection: z.string().max(2_000),
});

/** Keys that are not known here are let through and kept. */
export const loggedSession = session.loose();
export type LogSession = z.infer<typeof session>;
