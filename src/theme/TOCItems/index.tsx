import Link from '@docusaurus/Link';
import { useThemeConfig } from '@docusaurus/theme-common';
import { useFilteredAndTreeifiedTOC } from '@docusaurus/theme-common/internal';
import type { Props } from '@theme/TOCItems';
import type { ReactNode } from 'react';

type Tree = ReturnType<typeof useFilteredAndTreeifiedTOC>;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

// Docusaurus hands headings over as HTML of its own making; a list of links needs their words only.
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

function Parts({ parts, className }: { readonly parts: Tree; readonly className?: string }): ReactNode {
  return parts.length === 0 ? null : (
    <ul className={className}>
      {parts.map(({ id, value, children }) => (
        <li key={id}>
          <Link className="table-of-contents__link" to={`#${id}`}>
            {textOf(value)}
          </Link>
          <Parts parts={children} />
        </li>
      ))}
    </ul>
  );
}

/** The parts of a page as links; which one is being read is for the chrome script to mark. */
export default function TOCItems({ toc, className = 'table-of-contents', ...levels }: Props): ReactNode {
  const { tableOfContents } = useThemeConfig();
  const parts = useFilteredAndTreeifiedTOC({
    toc,
    minHeadingLevel: levels.minHeadingLevel ?? tableOfContents.minHeadingLevel,
    maxHeadingLevel: levels.maxHeadingLevel ?? tableOfContents.maxHeadingLevel,
  });
  return <Parts className={className} parts={parts} />;
}
