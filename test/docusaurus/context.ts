// Stands in for Docusaurus' context. A test that reads English sets the language first.
export const site = { locale: 'sv' };

export default function useDocusaurusContext() {
  return {
    siteConfig: { baseUrl: '/' },
    i18n: { currentLocale: site.locale, defaultLocale: 'sv', localeConfigs: { sv: { baseUrl: '/' } } },
  };
}
