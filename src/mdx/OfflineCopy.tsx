import type { ReactNode } from 'react';

/** Where src/offline writes whether the guide is in this browser, and puts the button that takes it away. */
export function OfflineCopy(): ReactNode {
  return (
    <div className="copy-line" data-copy="">
      <p className="status-line" role="status" />
    </div>
  );
}
