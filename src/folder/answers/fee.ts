import { z } from '../../zod';
import { line, rows } from './typed';

const shape = {
  /** From a price to a payout, from a payout to a price, or from a month's goal to a number of sessions. */
  mode: z.enum(['payout', 'price', 'goal']),
  price: line,
  otherPrices: rows(line),
  wantedPayout: line,
  monthlyGoal: line,
  sessions: line,
  per: z.enum(['week', 'month', 'year']),
  ordinaryMembership: line,
  throughEmployment: z.boolean(),
  otherCosts: line,
  vatRegistered: z.boolean(),
  priceIncludesVat: z.boolean(),
  feeBase: z.enum(['withVat', 'withoutVat']),
  taxShare: line,
};

export const fee = z.looseObject(shape);
export type FeeForm = z.infer<z.ZodObject<typeof shape>>;
