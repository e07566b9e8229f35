import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';

export interface EntryProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** One entry of a register, with an address of its own. */
export function Entry({ id, title, children }: EntryProps): ReactNode {
  // The anchors are made here and not by a heading in the document, so the link checker has to be told.
  useBrokenLinks().collectAnchor(id);
  return (
    <section aria-labelledby={id} className="register__entry">
      <h3 className="register__title" id={id}>
        {title} <code className="register__id">{id}</code>
      </h3>
      {children}
    </section>
  );
}
