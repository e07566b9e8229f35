import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Check, type CheckProps } from './Choices';
import { useFieldExtra } from './fieldExtra';

export interface TickRowProps extends CheckProps {
  /** What the disclosure asks for, or what has been told in it. */
  readonly details: string;
  /** Whose details they are, for those who cannot see the row. */
  readonly owner: string;
  /** Whether something has been told in it. */
  readonly filled: boolean;
  /** Something inside must be mended; the disclosure opens, and again at each attempt. */
  readonly invalid: boolean;
  readonly attempt: number;
  /** What can be told: asked for when there is something in it, or when the reader opens it. */
  readonly children: () => ReactNode;
}

/**
 * One thing to tick off, with the rest that can be told about it folded away. A tool has many rows, and the fields of
 * one that nobody opens would cost every reader the time they take to come alive.
 */
export function TickRow(props: TickRowProps): ReactNode {
  const { details, owner, filled, invalid, attempt, children, ...check } = props;
  const box = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  const extra = useFieldExtra(check.id);
  // A link in the error summary cannot lead to a field that is folded away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens it again
  useEffect(() => {
    if (invalid && box.current !== null) {
      box.current.open = true;
    }
  }, [invalid, attempt]);
  return (
    <li className="tick-row">
      <Check {...check} />
      {extra}
      <details className="disclosure tick-row__more" onToggle={() => setOpened(true)} ref={box}>
        <summary>
          {details}
          <span className="visually-hidden"> ({owner})</span>
        </summary>
        {(opened || filled || invalid) && <div className="tick-row__fields">{children()}</div>}
      </details>
    </li>
  );
}
