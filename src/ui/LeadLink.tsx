import type { ReactNode } from 'react';

/** A link that takes the reader to a field, also when it lies in a part that is folded away. */
export function LeadLink({
  field,
  children,
}: {
  readonly field: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        lead(document.getElementById(field));
      }}
    >
      {children}
    </a>
  );
}

function lead(field: HTMLElement | null): void {
  for (let part = field?.closest('details'); part; part = part.parentElement?.closest('details')) {
    part.open = true;
  }
  field?.focus();
}
