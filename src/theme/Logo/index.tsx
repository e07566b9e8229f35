import Link from '@docusaurus/Link';
import type { Props } from '@theme/Logo';
import type { ReactNode } from 'react';
import { Glyph } from './Glyph';

/** The wordmark is text, so it follows the reader's colours and zoom. */
export default function Logo({ className = '', titleClassName = '' }: Props): ReactNode {
  return (
    <Link className={className} to="/">
      <Glyph />
      <span className={`wordmark__name ${titleClassName}`}>Inner Journey</span>
    </Link>
  );
}
