import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';

/** The pages of a list, those in groups among them, in their order. */
const linksIn = (items: readonly PropSidebarItem[]): { readonly docId: string; readonly href: string }[] =>
  items.flatMap((item) =>
    item.type === 'category'
      ? linksIn(item.items)
      : item.type === 'link' && item.docId !== undefined
        ? [{ docId: item.docId, href: item.href }]
        : [],
  );

/** Every page of one of the lists in sidebars.ts, with what it says of itself. */
export function Pages({ of }: { readonly of: string }): ReactNode {
  const { docs, docsSidebars } = useDocsVersion();
  return (
    <ul className="pages">
      {linksIn(docsSidebars[of] ?? []).map(({ docId, href }) => (
        <li key={docId}>
          <Link to={href}>{docs[docId]?.title}</Link>
          <span className="pages__about">{docs[docId]?.description}</span>
        </li>
      ))}
    </ul>
  );
}
