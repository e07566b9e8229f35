import type { ReactNode } from 'react';

/** A place in the picture, 0–1, from its lower left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface ReachChartProps {
  /** The whole picture in a sentence. */
  readonly label: string;
  /** Where one is, having come from the corner. */
  readonly now: Place;
  /** The nearest corner of what is to be reached, which is all that lies beyond it to the right and above. */
  readonly goal: Place;
  /** Where the way leads from here; `null` when it is reached. */
  readonly to: Place | null;
  /** What the level of the goal is called, beside it. */
  readonly level: string;
  /** What each part of the picture is, in words that carry all that it shows. */
  readonly legend: readonly { readonly look: keyof typeof LOOKS; readonly text: string }[];
}

// Whole names: the build keeps the styles whose class it can find in the text.
const LOOKS = {
  past: 'reach-chart__past',
  now: 'reach-chart__now',
  way: 'reach-chart__way',
  goal: 'reach-chart__goal',
} as const;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
/** Drawings count from the top. */
const down = (share: number): string => percent(1 - share);

function Key({ look }: { readonly look: keyof typeof LOOKS }): ReactNode {
  return (
    <svg aria-hidden="true" className="chart__key" viewBox="0 0 20 16">
      {look === 'goal' && <rect className={LOOKS.goal} height="10" rx="2" width="20" y="3" />}
      {look === 'now' && <circle className={LOOKS.now} cx="10" cy="8" r="5.5" />}
      {(look === 'past' || look === 'way') && <line className={LOOKS[look]} x1="1" x2="19" y1="8" y2="8" />}
    </svg>
  );
}

/** How far one has come towards two limits at once: one along the picture, the other up it. */
export function ReachChart({ label, now, goal, to, level, legend }: ReachChartProps): ReactNode {
  return (
    <figure className="reach-chart">
      <svg aria-label={label} className="reach-chart__picture" role="img">
        <rect
          className={LOOKS.goal}
          height={percent(1 - goal.y)}
          width={percent(1 - goal.x)}
          x={percent(goal.x)}
          y="0"
        />
        <line className="reach-chart__limit" x1={percent(goal.x)} x2={percent(goal.x)} y1="0" y2="100%" />
        <line className="reach-chart__limit" x1="0" x2="100%" y1={down(goal.y)} y2={down(goal.y)} />
        <line className="reach-chart__axis" x1="0" x2="100%" y1="100%" y2="100%" />
        <line className="reach-chart__axis" x1="0" x2="0" y1="0" y2="100%" />
        <text className="reach-chart__text" dx="0.4em" dy="-0.4em" x="0" y={down(goal.y)}>
          {level}
        </text>
        <line className={LOOKS.past} x1="0" x2={percent(now.x)} y1="100%" y2={down(now.y)} />
        {to !== null && (
          <line
            className={LOOKS.way}
            x1={percent(now.x)}
            x2={percent(to.x)}
            y1={down(now.y)}
            y2={down(to.y)}
          />
        )}
        <circle className={LOOKS.now} cx={percent(now.x)} cy={down(now.y)} r="0.42em" />
      </svg>
      <ul className="chart__legend">
        {legend.map(({ look, text }) => (
          <li key={look}>
            <Key look={look} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
