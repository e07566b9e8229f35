import { type ReactNode, useMemo, useRef } from 'react';
import type { LogSession } from '../../folder/answers/session';
import type { Locale } from '../../formats/units';
import { useAfterPaint } from '../../frame/useAfterPaint';
import type { Sessions } from '../../frame/useSessions';
import type { Context } from '../../rules';
import type { Entry } from './entries';
import { IcfComparison } from './IcfComparison';
import { ImportPanel } from './ImportPanel';
import { LogList } from './LogList';
import { MonthPicture } from './MonthPicture';

export interface FurtherProps {
  readonly entries: readonly Entry[];
  readonly log: Sessions;
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
  readonly onChange: (session: LogSession) => void;
}

/** What is made of the log once the totals stand: the picture, the list, a comparison, and sessions from files. */
export function LogFurther(props: FurtherProps): ReactNode {
  const { entries, context, locale } = props;
  const latest = useRef(props);
  latest.current = props;
  const { today } = context;
  // Drawn once for each change of the log, and not for each letter that is typed above: a log may be long. What the
  // reader does in them is told to the page as it stands then.
  const list = useMemo(
    () => (
      <LogList
        entries={entries}
        locale={locale}
        onChange={(session) => latest.current.onChange(session)}
        put={(sessions) => latest.current.log.put(sessions)}
        remove={(ids) => latest.current.log.remove(ids)}
      />
    ),
    [entries, locale],
  );
  // What was just logged stands in the list before it stands in the picture, and is on its way to the disk meanwhile.
  const drawn = useAfterPaint(entries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the context is the day
  const [picture, comparison] = useMemo(() => {
    const made = { entries: drawn, context, locale };
    return [<MonthPicture key="picture" {...made} />, <IcfComparison key="icf" {...made} />];
  }, [drawn, today, locale]);
  return (
    <>
      {entries.length > 0 && picture}
      {list}
      {entries.length > 0 && comparison}
      <ImportPanel {...props} />
    </>
  );
}
