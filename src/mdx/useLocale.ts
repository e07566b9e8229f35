import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Locale } from '../formats/units';

/** The page's language. */
export function useLocale(): Locale {
  return useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'sv';
}
