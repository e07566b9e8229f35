import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Source } from '../rules';
import { paragraphPath } from './paths';
import { registerText } from './text';
import { useLocale } from './useLocale';

/** The source paragraph of a rule, linked where the site publishes it. */
export function SourceLink({ source }: { readonly source: Source }): ReactNode {
  const name = registerText[useLocale()].documents[source.document];
  const path = paragraphPath(source);
  const facts = source.facts.length === 0 ? '' : ` (${source.facts.join(', ')})`;
  return (
    <>
      {path === null ? name : <Link to={path}>{name}</Link>}
      {facts}
    </>
  );
}
