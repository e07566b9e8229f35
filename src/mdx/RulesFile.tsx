import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

export interface RulesFileProps {
  readonly name: 'regler.json' | 'regler.schema.json' | 'llms.txt';
}

/**
 * A file for programs. The published rules are one for both languages, at the root of the site; the list of pages is
 * one for each.
 */
export function RulesFile({ name }: RulesFileProps): ReactNode {
  const { i18n } = useDocusaurusContext();
  const locale = name === 'llms.txt' ? i18n.currentLocale : i18n.defaultLocale;
  const root = i18n.localeConfigs[locale]?.baseUrl ?? '/';
  return (
    <a href={`${root}${name}`}>
      <code>{name}</code>
    </a>
  );
}
