import type { ReactNode } from 'react';

/** A path that winds up to a marked post, in a circle. Also in static/favicon.svg. */
export function Glyph(): ReactNode {
  return (
    <svg className="wordmark__glyph" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="14.75" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path
        d="M9.2 26.4C17 25.4 23.4 23.6 22.6 19.9 21.8 16.3 11 18.4 11.2 14.6 11.3 12.2 15.2 11.9 17.6 11.2"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeWidth="2.6"
      />
      <circle cx="20.4" cy="8.9" r="3.1" className="wordmark__blaze" />
    </svg>
  );
}
