import type { ReactNode } from 'react';

export interface NoticeProps {
  readonly tone?: 'info' | 'attention';
  readonly title?: string;
  readonly children: ReactNode;
}

// Whole names: the build keeps the styles whose class it can find in the text.
const CLASSES = {
  info: 'notice notice--info',
  attention: 'notice notice--attention',
} as const;

/** Something worth knowing beside the form or the result. */
export function Notice({ tone = 'info', title, children }: NoticeProps): ReactNode {
  return (
    <div className={CLASSES[tone]}>
      {title !== undefined && <p className="notice__title">{title}</p>}
      {children}
    </div>
  );
}
