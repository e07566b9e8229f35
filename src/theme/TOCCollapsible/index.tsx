import type { Props } from '@theme/TOCCollapsible';
import TOCItems from '@theme/TOCItems';
import type { ReactNode } from 'react';
import { useLocale } from '../../mdx/useLocale';

const TITLE = { sv: 'På den här sidan', en: 'On this page' };

/** The table of contents on small screens, as a disclosure that needs no script. */
export default function TOCCollapsible({ className = '', ...items }: Props): ReactNode {
  const title = TITLE[useLocale()];
  return (
    <details className={`disclosure ${className}`}>
      <summary>{title}</summary>
      <TOCItems {...items} />
    </details>
  );
}
