import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ToolProps } from '../frame/ToolProps';
import { useLocale } from './useLocale';

/** What a tool needs to know of the site, read from Docusaurus in one place. */
export function useToolProps(): ToolProps {
  const { siteConfig } = useDocusaurusContext();
  return { locale: useLocale(), base: siteConfig.baseUrl };
}
