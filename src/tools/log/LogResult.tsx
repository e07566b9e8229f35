import { type ReactNode, useMemo } from 'react';
import type { Locale } from '../../formats/units';
import { ResultActions } from '../../frame/ResultActions';
import { resultText } from '../../frame/resultText';
import { withReadings } from '../../frame/withReadings';
import { type Context, logGoals, type PlainDate, totalsOf } from '../../rules';
import { Button } from '../../ui/Button';
import { StatusLine } from '../../ui/StatusLine';
import type { Entry } from './entries';
import { LogGoals, LogTotals } from './LogTotals';
import { logReport } from './report';
import { logText } from './text';

export interface LogResultProps {
  readonly entries: readonly Entry[];
  readonly certified: PlainDate | null;
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
  /** What just happened, and the way back from it. */
  readonly said: string;
  readonly onUndo: (() => void) | null;
  /** What comes between the totals and the notes: the list and what else is made of it. */
  readonly children: ReactNode;
}

// What writes the files is fetched at the click.
const fetchFiles = () => import('./csvFile');

/** What the log adds up to. The words of the report are on the screen as figures and bars. */
export function LogResult(props: LogResultProps): ReactNode {
  const { entries, certified, context, locale, base, said, onUndo } = props;
  const { today } = context;
  const totals = useMemo(() => totalsOf(entries, today), [entries, today]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rules follow the day
  const goals = useMemo(() => logGoals(entries, certified, context), [entries, certified, today]);
  const report = logReport(totals, goals, certified, context, locale);
  const hasSome = entries.length > 0;
  return (
    <>
      <div className="log-said">
        <StatusLine>{said}</StatusLine>
        {said !== '' && onUndo !== null && <Button onClick={onUndo}>{logText[locale].undo}</Button>}
      </div>
      <section
        aria-labelledby="log-answer"
        className={hasSome ? 'result result--done' : 'result result--open'}
      >
        <h2 className="result__answer" id="log-answer">
          {report.answer}
        </h2>
        <LogTotals locale={locale} totals={totals} />
        <LogGoals base={base} certified={certified} goals={goals} locale={locale} />
        {props.children}
        <div className="result__part">
          <h3 className="result__heading">{resultText[locale].notesHeading}</h3>
          <ul>
            {report.notes.map((note) => (
              <li key={note}>{withReadings(note, base)}</li>
            ))}
          </ul>
        </div>
        <p className="result__meta">{report.meta}</p>
        <ResultActions
          downloads={
            hasSome
              ? [
                  { kind: 'CSV', make: async () => (await fetchFiles()).logCsv(entries, today, locale) },
                  { kind: 'ICF-CSV', make: async () => (await fetchFiles()).icfCsv(entries, today, locale) },
                ]
              : []
          }
          locale={locale}
          report={report}
        />
      </section>
    </>
  );
}
