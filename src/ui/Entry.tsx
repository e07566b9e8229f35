import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface EntryProps {
  /** What the row says of itself when it is folded. */
  readonly summary: string;
  /** A row with something left to fill in stands open from the start. */
  readonly settled: boolean;
  /** Something inside must be mended; the row opens, and again at each attempt. */
  readonly invalid: boolean;
  readonly attempt: number;
  /** How many rows there are: when that changes, the settled ones make room. */
  readonly rows: number;
  readonly children: ReactNode;
}

/** A row of the form with its questions folded away once they are answered. */
export function Entry({ summary, settled, invalid, attempt, rows, children }: EntryProps): ReactNode {
  const box = useRef<HTMLDetailsElement>(null);
  // After the first moment, opening and closing stay with the reader.
  const [open] = useState(!settled);
  // A link in the error summary cannot lead to a field that is folded away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens it again
  useEffect(() => {
    if (invalid && box.current !== null) {
      box.current.open = true;
    }
  }, [invalid, attempt]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that is being filled in is left as it stands
  useEffect(() => {
    if (box.current !== null && settled && !invalid && !box.current.contains(document.activeElement)) {
      box.current.open = false;
    }
  }, [rows]);
  return (
    <li className="entry">
      <details open={open} ref={box}>
        <summary className="entry__summary">{summary}</summary>
        <div className="entry__fields">{children}</div>
      </details>
    </li>
  );
}
