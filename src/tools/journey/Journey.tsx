import { type ReactNode, useMemo } from 'react';
import type { ToolProps } from '../../frame/ToolProps';
import { frameText } from '../../frame/text';
import { useContextOn } from '../../frame/useContextOn';
import { useLater } from '../../frame/useLater';
import type { Others } from '../../frame/useOthers';
import type { StageId, StageLine } from './stage';
import { journeyText } from './text';
import { Ways } from './Ways';

export interface JourneyProps extends ToolProps {
  /** What is kept; `null` until it has been read. */
  readonly others: Others | null;
}

const NOTHING: ReadonlyMap<StageId, StageLine> = new Map();

// What decides is fetched when there is something to decide on; before that the stages invite.
const fetchFurther = () => import('./further');

/** *Where do I stand, what is next and by when?* Both journeys, from everything that is kept. */
export function Journey({ locale, base, others, ...days }: JourneyProps): ReactNode {
  const words = journeyText[locale];
  const { today, context } = useContextOn(days);
  const holds = others !== null && (others.sessions.length > 0 || Object.keys(others.answers).length > 0);
  const { part, failed } = useLater(fetchFurther, holds);
  const rulesOn = context.rules.on;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the context is another object for the same day
  const overview = useMemo(
    () => (part === null || !holds || today === null ? null : part.overviewOf(others, context, locale)),
    [part, holds, others, today, rulesOn, locale],
  );
  return (
    <div className="journey">
      <h2 className="folder__heading">{words.heading}</h2>
      {overview === null ? (
        <p className="journey__lead">{failed ? frameText[locale].notFetched : words.lead}</p>
      ) : (
        part !== null && <part.Next base={base} lines={overview.next} locale={locale} />
      )}
      <Ways base={base} lines={overview?.lines ?? NOTHING} locale={locale} />
      {overview !== null && part !== null && (
        <>
          <p className="result__meta">{overview.report.meta}</p>
          <part.ResultActions downloads={[]} locale={locale} report={overview.report} />
        </>
      )}
    </div>
  );
}
