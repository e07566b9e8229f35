import type { ReactNode } from 'react';

/** Says once, politely, what just happened. It is always in the page, so that the first message is heard too. */
export function StatusLine({
  children,
  hidden = false,
}: {
  readonly children: ReactNode;
  readonly hidden?: boolean;
}): ReactNode {
  return (
    <p className={hidden ? 'status-line visually-hidden' : 'status-line'} role="status">
      {children}
    </p>
  );
}
