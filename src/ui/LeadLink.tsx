import type { ReactNode } from 'react';

/**
 * A link that takes the reader to a field, also when it lies in a part that is folded away.
 * `onAway` is asked to bring one that is not in the page.
 */
export function LeadLink({
  field,
  children,
  onAway,
}: {
  readonly field: string;
  readonly children: ReactNode;
  readonly onAway?: ((field: string) => void) | undefined;
}): ReactNode {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        const there = document.getElementById(field);
        if (there === null) onAway?.(field);
        else lead(there);
      }}
    >
      {children}
    </a>
  );
}

function lead(field: HTMLElement): void {
  let part = field.closest('details');
  while (part) {
    part.open = true;
    part = part.parentElement?.closest('details') ?? null;
  }
  field.focus();
}
