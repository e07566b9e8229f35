import type { ReactNode } from 'react';

export interface ChangeRow {
  readonly key: string;
  readonly label: string;
  /** The change in words that carry all that the picture shows. */
  readonly value: string;
  readonly before: number;
  readonly after: number;
}

export interface ChangeChartProps {
  readonly caption: string;
  /** The ends of the scale that all rows share. */
  readonly least: number;
  readonly most: number;
  readonly rows: readonly ChangeRow[];
  /** What the open and the filled mark stand for. */
  readonly legend: { readonly before: string; readonly after: string };
}

/** Room at both ends, so that a mark at the end of the scale is whole. */
const EDGE = 4;

const CLASSES = {
  up: 'change-chart__row change-chart__row--up',
  down: 'change-chart__row change-chart__row--down',
  same: 'change-chart__row',
} as const;

const KEYS = { before: 'change-chart__before', after: 'change-chart__after' } as const;

const directionOf = ({ before, after }: ChangeRow): keyof typeof CLASSES =>
  after > before ? 'up' : after < before ? 'down' : 'same';

/**
 * Where something stood before and stands after, one row each on the same scale. The words are text at their own
 * size; places are percentages, so nothing shrinks on a narrow screen.
 */
export function ChangeChart({ caption, least, most, rows, legend }: ChangeChartProps): ReactNode {
  const at = (value: number) => `${EDGE + ((value - least) * (100 - 2 * EDGE)) / (most - least)}%`;
  const marks = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return (
    <figure className="change-chart">
      <figcaption className="chart__caption">{caption}</figcaption>
      <ul className="change-chart__rows">
        {rows.map((row) => (
          <li className={CLASSES[directionOf(row)]} key={row.key}>
            <span className="change-chart__label">{row.label}</span>
            <svg aria-hidden="true" className="change-chart__track">
              <line className="change-chart__scale" x1={at(least)} x2={at(most)} y1="50%" y2="50%" />
              {marks.map((mark) => (
                <circle className="change-chart__step" cx={at(mark)} cy="50%" key={mark} r="0.09em" />
              ))}
              <line className="change-chart__way" x1={at(row.before)} x2={at(row.after)} y1="50%" y2="50%" />
              <circle className="change-chart__before" cx={at(row.before)} cy="50%" r="0.42em" />
              <circle className="change-chart__after" cx={at(row.after)} cy="50%" r="0.42em" />
            </svg>
            <span className="change-chart__value">{row.value}</span>
          </li>
        ))}
      </ul>
      <ul className="chart__legend">
        {(['before', 'after'] as const).map((when) => (
          <li key={when}>
            <svg aria-hidden="true" className="chart__key" viewBox="0 0 16 16">
              <circle className={KEYS[when]} cx="8" cy="8" r="5.5" />
            </svg>
            {legend[when]}
          </li>
        ))}
      </ul>
    </figure>
  );
}
