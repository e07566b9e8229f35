import type { Locale } from '../../formats/units';
import type { Download } from '../../frame/ResultActions';
import type { Context } from '../../rules';
import type { Outcome } from './outcome';
import { progressText } from './text';

// What writes the files is fetched at the click: most readers never ask for one.
const files = () => import('./files');

/** The files that the answer can be taken away as. The calendar needs a plan or a decision date. */
export function progressDownloads(
  outcome: Outcome,
  context: Context,
  locale: Locale,
  now: () => Date = () => new Date(),
): Download[] {
  const words = progressText[locale].files;
  const csv: Download = {
    kind: words.csv,
    make: async () => (await files()).progressCsv(outcome, context, locale),
  };
  const calendar: Download = {
    kind: words.calendar,
    calendar: true,
    make: async () => (await files()).progressCalendar(outcome, context, locale, now()),
  };
  return [csv, ...(outcome.plan === null && outcome.due.kind === 'waiting' ? [] : [calendar])];
}
