import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { isSamePath } from '@docusaurus/theme-common/internal';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import Logo from '@theme/Logo';
import type { ReactNode } from 'react';
import { useLocale } from '../../mdx/useLocale';
import { useOtherPage } from '../../mdx/useOtherPage';
import { useSection } from '../../mdx/useSection';
import { navbarText, OTHER } from './text';

/**
 * The bar at the top. It works as it stands in the document: links are links and the menu is a disclosure; the
 * chrome script adds the colour button and lets Escape close the menu.
 */
export default function Navbar(): ReactNode {
  const locale = useLocale();
  const words = navbarText[locale];
  const here = useSection();
  const { pathname } = useLocation();
  const { withBaseUrl: withBase } = useBaseUrlUtils();
  const otherPage = useOtherPage(OTHER[locale].locale);
  const links = words.sections.map(({ to, label }) => (
    <li key={to}>
      <Link
        aria-current={here === to ? (isSamePath(pathname, withBase(to)) ? 'page' : 'true') : undefined}
        className="bar__link"
        to={to}
      >
        {label}
      </Link>
    </li>
  ));
  const language = (
    <a className="bar__language" href={otherPage} hrefLang={OTHER[locale].lang} lang={OTHER[locale].lang}>
      {words.other}
    </a>
  );
  return (
    <header className="bar">
      <Logo className="bar__brand" />
      <nav aria-label={words.main} className="bar__nav">
        <ul className="bar__links">{links}</ul>
      </nav>
      {language}
      {/* A way to the list of all pages; the script makes it the button that opens the search. */}
      <Link
        aria-label={words.search}
        className="bar__button bar__search"
        data-search
        title={words.search}
        to="/regler/hitta"
      >
        <svg aria-hidden="true" height="20" viewBox="0 0 20 20" width="20">
          <path
            d="M13.3 13.3 18 18M8.5 2.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          />
        </svg>
      </Link>
      {/* The button needs the script, which shows it; its place is kept so that nothing moves. */}
      <button
        aria-label={words.darkMode}
        className="bar__button"
        data-colour-mode
        title={words.darkMode}
        type="button"
      >
        <svg aria-hidden="true" height="20" viewBox="0 0 20 20" width="20">
          <circle cx="10" cy="10" fill="none" r="7.2" stroke="currentColor" strokeWidth="1.8" />
          <path d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" fill="currentColor" />
        </svg>
      </button>
      <details className="bar__menu" data-menu>
        <summary className="bar__button bar__button--menu">{words.menu}</summary>
        <nav aria-label={words.menu} className="bar__panel">
          <ul className="bar__panel-links">{links}</ul>
          {language}
        </nav>
      </details>
    </header>
  );
}
