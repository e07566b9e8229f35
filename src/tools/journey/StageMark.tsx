import type { ReactNode } from 'react';
import type { StageState } from './stage';

/** The length of a whole ring; the share is told in parts of it. */
const WHOLE = 100;

/** The post of a stage: a ring that fills as the stage goes on, and a tick when it is done. Decoration: words say it. */
export function StageMark({
  state,
  share,
}: {
  readonly state: StageState;
  readonly share: number;
}): ReactNode {
  return (
    <svg aria-hidden="true" className="stage__mark" viewBox="0 0 32 32">
      <circle className="stage__ring" cx="16" cy="16" fill="none" r="13.5" strokeWidth="3" />
      {(state === 'going' || state === 'steady') && share > 0 && (
        <circle
          className="stage__share"
          cx="16"
          cy="16"
          fill="none"
          pathLength={WHOLE}
          r="13.5"
          strokeDasharray={`${Math.round(share * WHOLE)} ${WHOLE}`}
          strokeWidth="3"
          transform="rotate(-90 16 16)"
        />
      )}
      {state === 'done' && (
        <path className="stage__tick" d="M10 16.6l4.2 4.2 8-9.2" fill="none" strokeWidth="2.6" />
      )}
    </svg>
  );
}
