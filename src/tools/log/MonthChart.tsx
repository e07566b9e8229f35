import type { ReactNode } from 'react';

export type BarLook = 'coach' | 'trial' | 'client';

export interface MonthBar {
  readonly key: string;
  /** The month by its letter, and the year where one begins. */
  readonly letter: string;
  readonly year: string;
  /** From the bottom and up. */
  readonly parts: readonly { readonly look: BarLook; readonly count: number }[];
  /** The height in words; empty for no bar. */
  readonly count: string;
}

export interface MonthChartProps {
  /** The whole picture in a sentence. */
  readonly label: string;
  readonly bars: readonly MonthBar[];
  readonly legend: readonly { readonly look: BarLook; readonly text: string }[];
}

// Whole names: the build keeps the styles whose class it can find in the text.
const CLASSES = {
  coach: 'month-chart__bar month-chart__bar--coach',
  trial: 'month-chart__bar month-chart__bar--trial',
  client: 'month-chart__bar month-chart__bar--client',
} as const;

// Room above the highest bar for its number.
const FULL = 88;
const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** A bar for each month, drawn; positions are shares of the picture, and words keep their size on any screen. */
export function MonthChart({ label, bars, legend }: MonthChartProps): ReactNode {
  const sums = bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
  const highest = Math.max(1, ...sums);
  const width = 100 / Math.max(1, bars.length);
  const height = (count: number) => (count * FULL) / highest;
  return (
    <figure className="month-chart">
      <svg aria-label={label} className="month-chart__bars" role="img">
        {bars.map(({ key, parts, count }, index) => {
          let below = 0;
          return (
            <g key={key}>
              {parts.map(({ look, count: part }) => {
                below += part;
                return (
                  <rect
                    className={CLASSES[look]}
                    height={percent(height(part))}
                    key={look}
                    width={percent(width * 0.76)}
                    x={percent(width * (index + 0.12))}
                    y={percent(100 - height(below))}
                  />
                );
              })}
              <text
                className="month-chart__text"
                dy="-0.25em"
                textAnchor="middle"
                x={percent(width * (index + 0.5))}
                y={percent(100 - height(below))}
              >
                {count}
              </text>
            </g>
          );
        })}
      </svg>
      <svg aria-hidden="true" className="month-chart__axis">
        {bars.map(({ key, letter, year }, index) => (
          <g key={key}>
            <text
              className="month-chart__text"
              textAnchor="middle"
              x={percent(width * (index + 0.5))}
              y="1.1em"
            >
              {letter}
            </text>
            <text className="month-chart__text" x={percent(width * (index + 0.12))} y="2.5em">
              {year}
            </text>
          </g>
        ))}
      </svg>
      {legend.length > 1 && (
        <ul className="chart__legend">
          {legend.map(({ look, text }) => (
            <li key={look}>
              <svg aria-hidden="true" className="chart__key" viewBox="0 0 20 16">
                <rect className={CLASSES[look]} height="10" rx="2" width="20" y="3" />
              </svg>
              {text}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
