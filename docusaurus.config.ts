import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import documents from './plugins/documents';
import embedding from './plugins/embedding';
import { pageHistory } from './plugins/machine-readers/history';
import publishedRules from './plugins/published-rules';
import ruleReferences from './plugins/rule-references/remark';
import { readSiteDay } from './src/mdx/siteDay';

const url = process.env.SITE_URL ?? 'http://localhost:3000';
const baseUrl = process.env.SITE_BASE_URL ?? '/';

const config: Config = {
  title: 'Inner Journey',
  tagline: 'Regler som går att fråga',
  favicon: 'favicon.svg',
  url,
  baseUrl,
  baseUrlIssueBanner: false,
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  storage: { type: 'localStorage', namespace: 'inner-journey' },
  future: {
    v4: true,
    faster: true,
    experimental_vcs: pageHistory(__dirname),
  },
  i18n: {
    defaultLocale: 'sv',
    locales: ['sv', 'en'],
    localeConfigs: {
      sv: { label: 'Svenska', htmlLang: 'sv-SE' },
      en: { label: 'English', htmlLang: 'en-GB' },
    },
  },
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  plugins: [publishedRules, embedding, documents],
  // Production pages get the chrome script from plugins/documents; here it joins the development server's client.
  clientModules: ['./src/chrome/development.ts'],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          breadcrumbs: false,
          beforeDefaultRemarkPlugins: [ruleReferences],
        },
        blog: false,
        theme: { customCss: './src/css/site.css' },
        sitemap: {
          // From the history of the page's file; the other two are guesses that search engines do not read.
          lastmod: 'date',
          changefreq: null,
          priority: null,
          ignorePatterns: ['/**/embed/**'],
        },
      } satisfies Preset.Options,
    ],
  ],
  headTags: [
    {
      tagName: 'meta',
      attributes: { name: 'theme-color', content: '#f8f9f5', media: '(prefers-color-scheme: light)' },
    },
    {
      tagName: 'meta',
      attributes: { name: 'theme-color', content: '#0e1714', media: '(prefers-color-scheme: dark)' },
    },
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Inner Journey' },
  } satisfies Preset.ThemeConfig,
};

/**
 * The pages quote today's rules, or with RULES_AS_OF those of another day, as a preview. A function, since what is
 * thrown while this file is loaded is told less plainly.
 */
export default function site(): Config {
  const rules = readSiteDay(process.env.RULES_AS_OF, new Date());
  return { ...config, noIndex: rules.preview !== null, customFields: { rules } };
}
