import { isPlainDate } from '../../rules';
import { z } from '../../zod';

// The form is kept as it was typed, mistakes included. The lengths are far above what a field asks for:
// they stop a planted file, they never judge an answer.
export const line = z.string().max(1_000);
export const prose = z.string().max(20_000);
export const rows = <T extends z.ZodType>(row: T, most = 100) => z.array(row).max(most);

/** `YYYY-MM-DD`, a day that exists: what is counted with it has nothing to say about 30 February. */
export const day = z.string().refine((text): boolean => isPlainDate(text));
