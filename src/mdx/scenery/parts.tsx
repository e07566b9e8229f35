import type { ReactNode } from 'react';

const SPRUCE = 'M0-44 9-25 5-26 13-10 7-12 16 4H2V10H-2V4H-16L-7-12-13-10-5-26-9-25Z';

/** Where the foot stands, and how large: near things are large, far ones small. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** @param text `x,y,scale` for each, with spaces between */
export const spots = (text: string): readonly Spot[] =>
  text.split(' ').map((spot) => {
    const [x = 0, y = 0, scale = 1] = spot.split(',').map(Number);
    return { x, y, scale };
  });

export function Trees({ at, look }: { readonly at: readonly Spot[]; readonly look: string }): ReactNode {
  return (
    <g className={look}>
      {at.map(({ x, y, scale }) => (
        <path key={x} d={SPRUCE} transform={`translate(${x} ${y}) scale(${scale})`} />
      ))}
    </g>
  );
}

/** A pole of the trail with its orange blaze. */
export function Post({ x, y, scale }: Spot): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <rect x="-4" y="-34" width="8" height="36" rx="2" className="landscape__post" />
      <rect x="-6" y="-35" width="12" height="14" rx="2.5" className="landscape__blaze" />
    </g>
  );
}

export function Trail({ d, width }: { readonly d: string; readonly width: number }): ReactNode {
  return <path className="landscape__trail" d={d} strokeWidth={width} />;
}
