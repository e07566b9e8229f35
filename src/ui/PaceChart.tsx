import type { ReactNode } from 'react';

export interface PaceRow {
  readonly key: string;
  readonly label: string;
  /** How it stands, in a word or two. */
  readonly status: string;
  /** How much is done and how much of the time has gone, 0–1; `null` when it is not known. */
  readonly done: number | null;
  readonly time: number | null;
  /** The row in words; they carry all that is drawn. */
  readonly detail: string;
}

export interface PaceChartProps {
  /** The whole picture in a sentence. */
  readonly label: string;
  readonly rows: readonly PaceRow[];
  /** What the bar and the line are. */
  readonly legend: { readonly done: string; readonly time: string };
}

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100}%`;

function Track({ done, time }: Pick<PaceRow, 'done' | 'time'>): ReactNode {
  return (
    <svg aria-hidden="true" className="pace-chart__track">
      <rect className="pace-chart__ground" height="0.7em" rx="0.2em" width="100%" y="0.25em" />
      {done !== null && (
        <rect className="pace-chart__done" height="0.7em" rx="0.2em" width={percent(done)} y="0.25em" />
      )}
      {time !== null && (
        <line className="pace-chart__time" x1={percent(time)} x2={percent(time)} y1="0" y2="1.2em" />
      )}
    </svg>
  );
}

/** What is done beside how much of the time has gone, row by row. A bar that reaches its line keeps the pace. */
export function PaceChart({ label, rows, legend }: PaceChartProps): ReactNode {
  const isDrawn = (part: 'done' | 'time') => rows.some((row) => row[part] !== null);
  return (
    <figure aria-label={label} className="pace-chart">
      <ol className="pace-chart__rows">
        {rows.map(({ key, label: name, status, done, time, detail }) => (
          <li key={key}>
            <p className="pace-chart__head">
              <span className="pace-chart__name">{name}</span>{' '}
              <strong className="pace-chart__status">{status}</strong>
            </p>
            <Track done={done} time={time} />
            <p className="pace-chart__detail">{detail}</p>
          </li>
        ))}
      </ol>
      <ul className="chart__legend">
        {isDrawn('done') && (
          <li>
            <svg aria-hidden="true" className="chart__key" viewBox="0 0 20 16">
              <rect className="pace-chart__done" height="10" rx="2" width="20" y="3" />
            </svg>
            {legend.done}
          </li>
        )}
        {isDrawn('time') && (
          <li>
            <svg aria-hidden="true" className="chart__key" viewBox="0 0 20 16">
              <line className="pace-chart__time" x1="10" x2="10" y1="0" y2="16" />
            </svg>
            {legend.time}
          </li>
        )}
      </ul>
    </figure>
  );
}
