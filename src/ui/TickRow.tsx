import { type ReactNode, useEffect, useRef } from 'react';
import { Check, type CheckProps } from './Choices';
import { useFieldExtra } from './fieldExtra';

export interface TickRowProps extends CheckProps {
  /** What the disclosure asks for, or what has been told in it. */
  readonly details: string;
  /** Whose details they are, for those who cannot see the row. */
  readonly owner: string;
  /** Something inside must be mended; the disclosure opens, and again at each attempt. */
  readonly invalid: boolean;
  readonly attempt: number;
  readonly children: ReactNode;
}

/** One thing to tick off, with the rest that can be told about it folded away. */
export function TickRow({ details, owner, invalid, attempt, children, ...check }: TickRowProps): ReactNode {
  const box = useRef<HTMLDetailsElement>(null);
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
      <details className="disclosure tick-row__more" ref={box}>
        <summary>
          {details}
          <span className="visually-hidden"> ({owner})</span>
        </summary>
        <div className="tick-row__fields">{children}</div>
      </details>
    </li>
  );
}
