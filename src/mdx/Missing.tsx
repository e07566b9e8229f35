import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { MISSING, type MissingId } from '../rules';
import { missingPath } from './paths';
import { RuleText } from './RuleText';
import { registerText } from './text';
import { useLocale } from './useLocale';

/** Something the sources leave out, told where the reader would look for it. */
export function Missing({ id }: { readonly id: MissingId }): ReactNode {
  const locale = useLocale();
  const words = registerText[locale];
  const { what, handling } = MISSING[id];
  return (
    <aside aria-label={`${words.missing} ${id}`} className="missing">
      <p className="missing__label">
        {words.missing} <Link to={missingPath(id)}>{id}</Link>
      </p>
      <p>
        <RuleText>{what[locale]}</RuleText> <RuleText>{handling[locale]}</RuleText>
      </p>
    </aside>
  );
}
