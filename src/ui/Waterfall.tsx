import type { ReactNode } from 'react';

export interface WaterfallRow {
  readonly key: string;
  readonly label: string;
  /** The amount in words. */
  readonly value: string;
  /** The amount as a number; `out` takes away, `total` is measured from nothing. */
  readonly amount: number;
  readonly kind: 'total' | 'out' | 'left';
}

export interface WaterfallProps {
  readonly caption: string;
  readonly rows: readonly WaterfallRow[];
}

interface Bar {
  readonly from: number;
  readonly to: number;
}

/** Where each row's bar begins and ends: what goes out hangs from where the row before it ended. */
function barsOf(rows: readonly WaterfallRow[]): readonly Bar[] {
  let level = 0;
  return rows.map(({ kind, amount }) => {
    if (kind !== 'out') {
      level = amount;
      return { from: Math.min(0, amount), to: Math.max(0, amount) };
    }
    const before = level;
    level -= amount;
    return { from: Math.min(level, before), to: Math.max(level, before) };
  });
}

const CLASSES = {
  total: 'waterfall__row waterfall__row--total',
  out: 'waterfall__row waterfall__row--out',
  left: 'waterfall__row waterfall__row--left',
  beyond: 'waterfall__row waterfall__row--left waterfall__row--beyond',
} as const;

/** Below nothing, what is left is a lack of it. */
const classOf = ({ kind, amount }: WaterfallRow): string =>
  CLASSES[kind === 'left' && amount < 0 ? 'beyond' : kind];

/**
 * A sum and what is taken from it, row by row. The words and the amounts are text at their own size; the bars
 * beside them are drawn and stretch with the page.
 */
export function Waterfall({ caption, rows }: WaterfallProps): ReactNode {
  const bars = barsOf(rows);
  const least = Math.min(0, ...bars.map(({ from }) => from));
  const span = Math.max(0, ...bars.map(({ to }) => to)) - least;
  // In hundredths of a per cent, so that the picture is the same text on the server and in the browser.
  const place = (value: number) => (span === 0 ? 0 : Math.round(((value - least) / span) * 10_000));
  return (
    <figure className="waterfall">
      <figcaption className="chart__caption">{caption}</figcaption>
      <ul className="waterfall__rows">
        {rows.map((row, index) => {
          const { from, to } = bars[index] ?? { from: 0, to: 0 };
          return (
            <li className={classOf(row)} key={row.key}>
              <span className="waterfall__label">{row.label}</span>
              <svg
                aria-hidden="true"
                className="waterfall__track"
                preserveAspectRatio="none"
                viewBox="0 0 10000 10"
              >
                <rect className="waterfall__ground" height="10" width="10000" />
                <rect
                  className="waterfall__bar"
                  height="10"
                  width={place(to) - place(from)}
                  x={place(from)}
                />
                {least < 0 && <rect className="waterfall__zero" height="10" width="20" x={place(0)} />}
              </svg>
              <span className="waterfall__value">{row.value}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
