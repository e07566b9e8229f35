import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { isSamePath } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { useLocale } from '../../../mdx/useLocale';
import { useSection } from '../../../mdx/useSection';
import { navbarText } from '../../Navbar/text';

const WORDS = {
  sv: { pages: (section: string) => `Avsnittet ${section}` },
  en: { pages: (section: string) => `Section: ${section}` },
};

function Posts({ items }: { readonly items: readonly PropSidebarItem[] }): ReactNode {
  const { pathname } = useLocation();
  return (
    <ul className="trail">
      {items.map((item) =>
        item.type === 'link' ? (
          <li className="trail__post" key={item.href}>
            <Link
              aria-current={isSamePath(pathname, item.href) ? 'page' : undefined}
              className="trail__link"
              to={item.href}
            >
              {item.label}
            </Link>
          </li>
        ) : (
          item.type === 'category' && (
            <li className="trail__group" key={item.label}>
              <span className="trail__name">{item.label}</span>
              <Posts items={item.items} />
            </li>
          )
        ),
      )}
    </ul>
  );
}

/** The pages of a section beside the page being read: a trail with one post per page, or a disclosure above it. */
export default function DocRootLayout({ children }: { readonly children: ReactNode }): ReactNode {
  const locale = useLocale();
  const sidebar = useDocsSidebar();
  const section = useSection();
  const name = navbarText[locale].sections.find(({ to }) => to === section)?.label ?? '';
  const label = WORDS[locale].pages(name);
  const list = <Posts items={sidebar?.items ?? []} />;
  return (
    <div className="docs-layout">
      <nav aria-label={label} className="docs-layout__side">
        {list}
      </nav>
      <main className="docs-layout__main">
        <nav aria-label={label} className="docs-layout__above">
          <details className="disclosure">
            <summary>{label}</summary>
            {list}
          </details>
        </nav>
        {children}
      </main>
    </div>
  );
}
