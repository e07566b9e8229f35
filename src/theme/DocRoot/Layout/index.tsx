import Link from '@docusaurus/Link';
import type { PropSidebarItemLink } from '@docusaurus/plugin-content-docs';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { isSamePath } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { useLocale } from '../../../mdx/useLocale';
import { useSection } from '../../../mdx/useSection';
import { navbarText } from '../../Navbar/text';

const WORDS = {
  sv: { pages: (section: string) => `Sidor under ${section}` },
  en: { pages: (section: string) => `Pages in ${section}` },
};

/** The pages of a section beside the page being read: a trail with one post per page, or a disclosure above it. */
export default function DocRootLayout({ children }: { readonly children: ReactNode }): ReactNode {
  const locale = useLocale();
  const sidebar = useDocsSidebar();
  const section = useSection();
  const { pathname } = useLocation();
  const name = navbarText[locale].sections.find(({ to }) => to === section)?.label ?? '';
  const pages = (sidebar?.items ?? []).filter((item): item is PropSidebarItemLink => item.type === 'link');
  const label = WORDS[locale].pages(name);
  const list = (
    <ul className="trail">
      {pages.map(({ href, label: title }) => (
        <li className="trail__post" key={href}>
          <Link
            aria-current={isSamePath(pathname, href) ? 'page' : undefined}
            className="trail__link"
            to={href}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
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
