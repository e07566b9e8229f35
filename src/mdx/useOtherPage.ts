import { useActiveDocContext } from '@docusaurus/plugin-content-docs/client';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Locale } from '../formats/units';
import { otherPage } from './otherPage';

/** Address, from the root of the host, of the page being read in another language. */
export function useOtherPage(locale: Locale): string {
  const { localeConfigs } = useDocusaurusContext().i18n;
  return otherPage({
    // An unknown address matches the documents' root, so only a missing document tells it apart.
    isDocument: useActiveDocContext(undefined).activeDoc !== undefined,
    sameAddress: useAlternatePageUtils().createUrl({ locale, fullyQualified: false }),
    otherFront: localeConfigs[locale]?.baseUrl ?? '/',
  });
}
