import type { ReactNode } from 'react';

export interface LevelTrack {
  readonly key: string;
  /** Which level, from 0; `null` when there is none to show. */
  readonly at: number | null;
  readonly look: keyof typeof LOOKS;
}

export interface LevelRow {
  readonly key: string;
  readonly label: string;
  /** What the row shows, in words. */
  readonly value: string;
  readonly tracks: readonly LevelTrack[];
}

export interface LevelRowsProps {
  readonly caption: string;
  /** How many levels there are. */
  readonly levels: number;
  readonly rows: readonly LevelRow[];
  /** What each look is, when there is more than one. */
  readonly legend?: readonly { readonly look: keyof typeof LOOKS; readonly text: string }[];
}

// Whole names: the build keeps the styles whose class it can find in the text.
const LOOKS = { now: 'level-rows__now', before: 'level-rows__before' } as const;

const percent = (share: number): string => `${Math.round(share * 1_000) / 10}%`;

/** Rows of things that are on one of a few levels: a dot on a line for each. The words beside say the same. */
export function LevelRows({ caption, levels, rows, legend = [] }: LevelRowsProps): ReactNode {
  const place = (level: number) => percent(level / Math.max(1, levels - 1));
  return (
    <figure className="level-rows">
      <figcaption className="chart__caption">{caption}</figcaption>
      <ul className="level-rows__list">
        {rows.map(({ key, label, value, tracks }) => (
          <li className="level-rows__row" key={key}>
            <span className="level-rows__label">{label}</span>
            <span className="level-rows__tracks">
              {tracks.map((track) => (
                <svg aria-hidden="true" className="level-rows__track" key={track.key}>
                  <line className="level-rows__line" x1={place(0)} x2={place(levels - 1)} y1="50%" y2="50%" />
                  {Array.from({ length: levels }, (_, level) => (
                    <circle
                      className="level-rows__stop"
                      cx={place(level)}
                      cy="50%"
                      // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place
                      key={level}
                      r="0.14em"
                    />
                  ))}
                  {track.at !== null && (
                    <circle className={LOOKS[track.look]} cx={place(track.at)} cy="50%" r="0.4em" />
                  )}
                </svg>
              ))}
            </span>
            <span className="level-rows__value">{value}</span>
          </li>
        ))}
      </ul>
      {legend.length > 0 && (
        <ul className="chart__legend">
          {legend.map(({ look, text }) => (
            <li key={look}>
              <svg aria-hidden="true" className="chart__key" viewBox="0 0 20 16">
                <circle className={LOOKS[look]} cx="10" cy="8" r="5.5" />
              </svg>
              {text}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
