import { z } from '../../zod';
import { line, rows } from './typed';

/** Given once and never changed: undo and the fields of a row find it by this. */
const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i);

const course = z.object({
  id,
  name: line,
  provider: line,
  date: line,
  amount: line,
  includesVat: z.boolean(),
  /** Per cent, as on the invoice. */
  vatRate: z.enum(['25', '12', '6', '0']),
  status: z.enum(['', 'wished', 'approved', 'done']),
});

const addition = z.object({ id, amount: line, date: line, by: line });

const shape = {
  /** `YYYY`, or empty: the year that today lies in, so that the budget starts over with it. */
  year: line,
  /** Whether the budget is counted with VAT, chosen once for all of it. */
  countedWithVat: z.boolean(),
  /** Of all years: those of another year wait for theirs. */
  courses: rows(course.loose(), 200),
  additions: rows(addition.loose(), 200),
};

export const budget = z.looseObject(shape);

export type CourseForm = z.infer<typeof course>;
export type AdditionForm = z.infer<typeof addition>;
export type BudgetForm = Omit<z.infer<z.ZodObject<typeof shape>>, 'courses' | 'additions'> & {
  courses: CourseForm[];
  additions: AdditionForm[];
};
