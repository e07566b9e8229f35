import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

export interface RulesFileProps {
  readonly name: 'regler.json' | 'regler.schema.json';
}

/** A file of published rules; there is one for both languages, at the root of the site. */
export function RulesFile({ name }: RulesFileProps): ReactNode {
  const { i18n } = useDocusaurusContext();
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  return (
    <a href={`${root}${name}`}>
      <code>{name}</code>
    </a>
  );
}
