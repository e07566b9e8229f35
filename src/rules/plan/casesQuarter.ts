import type { Context } from '../rulebook';
import { planQuarter, type QuarterPlan } from './quarter';

const QUARTERS = [1, 2, 3, 4] as const;

/** The fixed points of each quarter of a year. Source: MP-07, MP-23, MP-25, read as. */
export const quarterCases = (year: number, context: Context): readonly QuarterPlan[] =>
  QUARTERS.map((quarter) => planQuarter({ year, quarter }, context));
