import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useLocale } from './useLocale';

const WORDS = {
  sv: 'Skriv ut frågorna som en tom blankett',
  en: 'Print the questions as a blank form',
};

/**
 * Where no script runs: the way to the tool’s questions on paper.
 * @param sheet anchor on the page of forms, the last part of the tool’s own address
 */
export const PaperLink = ({ sheet }: { readonly sheet: string }): ReactNode => (
  <noscript>
    <p>
      <Link to={`/verktyg/blanketter#${sheet}`}>{WORDS[useLocale()]}</Link>
    </p>
  </noscript>
);
