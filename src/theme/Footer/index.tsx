import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useLocale } from '../../mdx/useLocale';
import { Glyph } from '../Logo/Glyph';
import { footerText } from './text';

export default function Footer(): ReactNode {
  const text = footerText[useLocale()];
  return (
    <footer className="theme-layout-footer site-footer">
      <div className="site-footer__inner">
        <p className="site-footer__about">
          <Glyph />
          <span>{text.about}</span>
        </p>
        <nav aria-label={text.label}>
          <ul className="site-footer__links">
            {text.links.map((link) => (
              <li key={link.to}>
                <Link to={link.to}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
