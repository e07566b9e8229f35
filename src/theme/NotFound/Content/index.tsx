import Link from '@docusaurus/Link';
import { PageMetadata } from '@docusaurus/theme-common';
import type { Props } from '@theme/NotFound/Content';
import type { ReactNode } from 'react';
import { useLocale } from '../../../mdx/useLocale';
import { notFoundText } from '../text';

export default function NotFoundContent({ className }: Props): ReactNode {
  const text = notFoundText[useLocale()];
  return (
    <main className={`not-found ${className ?? ''}`}>
      <PageMetadata title={text.title} />
      <svg className="not-found__art" viewBox="0 0 240 120" aria-hidden="true" focusable="false">
        <path className="landscape__hill-mid" d="M0 92C50 74 84 86 124 72 166 57 200 66 240 56V120H0Z" />
        <path className="landscape__ground" d="M0 106C60 94 150 112 240 96V120H0Z" />
        <path className="landscape__trail" strokeWidth="6" d="M14 120C40 108 66 104 96 102" />
        <path
          className="landscape__trail"
          strokeWidth="5"
          strokeDasharray="1 11"
          d="M108 100C128 96 140 92 150 86"
        />
        <g transform="rotate(-9 178 100)">
          <rect x="174" y="44" width="8" height="58" rx="2" className="landscape__post" />
          <rect x="171" y="44" width="14" height="16" rx="3" className="landscape__blaze" />
        </g>
      </svg>
      <h1>{text.title}</h1>
      <p>{text.body}</p>
      <p>{text.lead}</p>
      <ul>
        {text.links.map((link) => (
          <li key={link.to}>
            <Link to={link.to}>{link.label}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
