import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import { StatusLine } from './StatusLine';

export interface CopyTextProps {
  /** What is copied, made at the press. */
  readonly text: () => string;
  /** The words on the button. */
  readonly children: ReactNode;
  readonly copied: string;
  readonly notCopied: string;
  /** Other buttons on the same line. */
  readonly beside?: ReactNode;
}

/** A button that copies one text and says whether it went. */
export function CopyText({ text, children, copied, notCopied, beside }: CopyTextProps): ReactNode {
  const [said, setSaid] = useState('');
  // Nothing comes between the press and the copy: Safari would not allow it.
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => setSaid(copied),
        () => setSaid(notCopied),
      );
  return (
    <div className="actions">
      <Button onClick={() => void copy()}>{children}</Button>
      {beside}
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
