import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ToolProps } from '../frame/ToolProps';
import { FIRST_EDITION } from '../rules';
import { siteDay } from './siteRules';
import { useLocale } from './useLocale';

/** What a tool needs to know of the site, read from Docusaurus in one place. What goes without saying is left out. */
export function useToolProps(): ToolProps {
  const { siteConfig } = useDocusaurusContext();
  const { edition, preview } = siteDay;
  return {
    locale: useLocale(),
    base: siteConfig.baseUrl,
    edition: edition === FIRST_EDITION ? undefined : edition,
    rulesAsOf: preview ?? undefined,
  };
}
