import type { ReactNode } from 'react';

export interface PlanRow {
  readonly key: string;
  /** What it is and its dates, in words. */
  readonly label: string;
  /** Where it begins and ends on the axis, 0–1. A mark stands at `to`. */
  readonly from: number;
  readonly to: number;
  readonly look: 'bar' | 'mark' | 'soft';
}

export interface PlanChartProps {
  readonly label: string;
  /** What the names along the axis are. */
  readonly axis: string;
  readonly rows: readonly PlanRow[];
  /** Lines of the axis with their names, 0–1. */
  readonly ticks: readonly { readonly key: string; readonly label: string; readonly at: number }[];
  readonly now: { readonly label: string; readonly at: number } | null;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Two marks that are drawn in the same places on every line of the chart. */
function Lines({ ticks, now }: Pick<PlanChartProps, 'ticks' | 'now'>): ReactNode {
  return (
    <>
      {ticks.map(({ key, at }) => (
        <line className="plan-chart__tick" key={key} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {now !== null && (
        <line className="plan-chart__now" x1={percent(now.at)} x2={percent(now.at)} y1="0" y2="100%" />
      )}
    </>
  );
}

function Mark({ row }: { readonly row: PlanRow }): ReactNode {
  if (row.look === 'bar') {
    return (
      <rect
        className="plan-chart__bar"
        height="0.9em"
        rx="0.2em"
        width={percent(row.to - row.from)}
        x={percent(row.from)}
        y="0.2em"
      />
    );
  }
  return (
    <circle
      className={row.look === 'soft' ? 'plan-chart__mark plan-chart__mark--soft' : 'plan-chart__mark'}
      cx={percent(row.to)}
      cy="0.65em"
      r="0.4em"
    />
  );
}

/** Bars and marks over weeks, each with its words on the line above, so that they can wrap on a narrow screen. */
export function PlanChart({ label, axis, rows, ticks, now }: PlanChartProps): ReactNode {
  return (
    <figure aria-label={label} className="plan-chart">
      <p aria-hidden="true" className="chart__legend">
        {axis}
      </p>
      <svg aria-hidden="true" className="plan-chart__axis">
        {ticks.map(({ key, label: name, at }) => (
          <text className="plan-chart__text" dx="0.3em" key={key} x={percent(at)} y="1.1em">
            {name}
          </text>
        ))}
      </svg>
      <ol className="plan-chart__rows">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="plan-chart__label">{row.label}</span>
            <svg aria-hidden="true" className="plan-chart__track">
              <Lines now={now} ticks={ticks} />
              <Mark row={row} />
            </svg>
          </li>
        ))}
      </ol>
      {now !== null && (
        <ul className="chart__legend">
          <li>
            <svg aria-hidden="true" className="chart__key" viewBox="0 0 20 16">
              <line className="plan-chart__now" x1="10" x2="10" y1="0" y2="16" />
            </svg>
            {now.label}
          </li>
        </ul>
      )}
    </figure>
  );
}
