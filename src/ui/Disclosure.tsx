import { type ReactNode, useEffect, useRef } from 'react';

export interface DisclosureProps {
  readonly heading: string;
  /** The word that marks optional questions, for instance `(frivilligt)`. */
  readonly optional?: string;
  /** Opens it when it holds something; after that, opening and closing stay with the reader. */
  readonly filled: boolean;
  readonly children: ReactNode;
}

/** Questions that few readers need, one press away. */
export function Disclosure({ heading, optional, filled, children }: DisclosureProps): ReactNode {
  const box = useRef<HTMLDetailsElement>(null);
  // The element keeps its own state, which the reader changes too; it is only ever told to open.
  useEffect(() => {
    if (filled && box.current !== null) {
      box.current.open = true;
    }
  }, [filled]);
  return (
    <details className="disclosure" ref={box}>
      <summary>
        {heading} {optional !== undefined && <span className="field__optional">{optional}</span>}
      </summary>
      {children}
    </details>
  );
}
