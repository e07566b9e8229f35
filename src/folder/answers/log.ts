import { z } from '../../zod';
import { line, prose } from './typed';

/** A line of the log as it is being typed. What has been logged is kept session by session. */
const row = z.object({
  /** A date or a phrase, as typed. */
  date: line,
  client: line,
  form: z.enum(['single', 'group']),
  people: line,
  minutes: line,
  pay: z.enum(['paid', 'proBono']),
  amount: line,
  role: z.enum(['coach', 'client', 'trial']),
  place: z.enum(['', 'platform', 'elsewhere']),
  status: z.enum(['done', 'cancelled']),
  reflection: prose,
});

const shape = {
  ...row.shape,
  /** The session that the line changes, by its id; empty for a new one. */
  changes: line,
  /** What stood in the line when a logged session was taken up to be changed; it comes back afterwards. */
  aside: row.loose().nullable(),
};

export const log = z.looseObject(shape);
export type LogRow = z.infer<typeof row>;
export type LogForm = LogRow & { changes: string; aside: LogRow | null };
