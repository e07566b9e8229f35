import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { toolPage } from '../../frame/toolPage';
import { StageMark } from './StageMark';
import { type StageId, type StageLine, type StageState, WAY_IDS, WAYS } from './stage';
import { journeyText } from './text';

export interface WaysProps {
  readonly locale: Locale;
  readonly base: string;
  /** What is known of each stage; without a line the stage invites. */
  readonly lines: ReadonlyMap<StageId, StageLine>;
}

// Whole names: the build keeps the styles whose class it can find in the text.
const CLASSES: Readonly<Record<StageState, string>> = {
  ahead: 'stage stage--ahead',
  going: 'stage stage--going',
  steady: 'stage stage--steady',
  done: 'stage stage--done',
};

/** Both journeys, stage by stage. */
export function Ways({ locale, base, lines }: WaysProps): ReactNode {
  const words = journeyText[locale];
  return (
    <div className="ways">
      {WAY_IDS.map((way) => (
        <section aria-labelledby={`way-${way}`} className="way" key={way}>
          <h3 className="way__heading" id={`way-${way}`}>
            {words.ways[way]}
          </h3>
          <ol className="way__stages">
            {WAYS[way].map((id) => {
              const line = lines.get(id);
              const { title, invite } = words.stages[id];
              return (
                <li className={CLASSES[line?.state ?? 'ahead']} key={id}>
                  <StageMark share={line?.share ?? 0} state={line?.state ?? 'ahead'} />
                  <div className="stage__body">
                    <p className="stage__title">
                      <a href={`${base}${toolPage(id)}`}>{title}</a>{' '}
                      {line !== undefined && line.status !== '' && (
                        <span className="stage__status">{line.status}</span>
                      )}
                    </p>
                    <p className="stage__detail">{line?.detail ?? invite}</p>
                  </div>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
