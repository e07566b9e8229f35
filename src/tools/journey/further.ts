import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import type { Others } from '../../frame/useOthers';
import type { Context } from '../../rules';
import { standingOf } from '../standing';
import { stageLines } from './lines';
import { type NextLine, nextLines } from './next';
import { journeyReport } from './report';
import type { StageId, StageLine } from './stage';

export { ResultActions } from '../../frame/ResultActions';
export { Next } from './Next';

/** Where the reader stands, in words. */
export interface Overview {
  readonly lines: ReadonlyMap<StageId, StageLine>;
  readonly next: readonly NextLine[];
  readonly report: Report;
}

/** Everything that the overview says of what is kept. */
export function overviewOf(others: Others, context: Context, locale: Locale): Overview {
  const standing = standingOf(others, context, locale);
  const lines = stageLines(standing, context.today, locale);
  const next = nextLines(standing, lines, context.today, locale);
  return { lines, next, report: journeyReport(lines, next, context, locale) };
}
