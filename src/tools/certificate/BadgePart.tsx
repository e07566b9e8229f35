import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { Notice } from '../../ui/Notice';
import { certificateText } from './text';

/** The preview of a badge, folded away, with its mark before anything else in it. */
export function BadgePart({ text, locale }: { readonly text: string; readonly locale: Locale }): ReactNode {
  const { badge } = certificateText[locale];
  return (
    <details className="badge-preview">
      <summary>{badge.heading}</summary>
      <Notice title={badge.mark} tone="attention">
        <p>{badge.explanation}</p>
      </Notice>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="badge-preview__code" tabIndex={0}>
        {text}
      </pre>
    </details>
  );
}
