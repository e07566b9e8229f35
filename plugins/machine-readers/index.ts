import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { LoadContext, RouteConfig } from '@docusaurus/types';
import type { SiteDay } from '../../src/mdx/siteDay';

/** The pages that publish Inner Journey's two documents, as paths below a language's base. */
const DOCUMENTS = ['coaching-certifieringsprogram-2025/', 'medarbetarutvecklingsplan-2025/'];

type History = LoadContext['siteConfig']['future']['experimental_vcs'];

const flat = (routes: readonly RouteConfig[]): RouteConfig[] =>
  routes.flatMap((route) => [route, ...flat(route.routes ?? [])]);

/** The day a page's file was last changed, `YYYY-MM-DD`; null where there is no history, or not of this file yet. */
async function changed(route: RouteConfig | undefined, history: History): Promise<string | null> {
  const file = route?.metadata?.sourceFilePath;
  const change = file === undefined ? null : await history.getFileLastUpdateInfo(file);
  return change === null ? null : new Date(change.timestamp).toISOString().slice(0, 10);
}

/**
 * Completes what finished pages tell search and those who show links to them; draws their cards; writes `llms.txt` and
 * each page as Markdown, and `robots.txt`. The sitemaps are the generator's own.
 * @param context of the language that has been built
 * @param built its folder and its routes
 */
export async function forMachineReaders(
  { siteDir, siteConfig, i18n, baseUrl }: LoadContext,
  { outDir, routes }: { readonly outDir: string; readonly routes: readonly RouteConfig[] },
): Promise<void> {
  const { customFields = {} } = siteConfig;
  const { edition, preview } = customFields.rules as SiteDay;
  const all = flat(routes);
  const dates = DOCUMENTS.map(async (path) => {
    const route = all.find((each) => each.path === `${baseUrl}${path}` && each.metadata !== undefined);
    return [path, await changed(route, siteConfig.future.experimental_vcs)] as const;
  });
  const task = {
    root: siteDir,
    outDir,
    url: siteConfig.url,
    base: baseUrl,
    locale: i18n.currentLocale,
    languages: Object.fromEntries(
      Object.entries(i18n.localeConfigs).map(([locale, { htmlLang }]) => [locale, htmlLang]),
    ),
    site: siteConfig.title,
    edition,
    isPreview: preview !== null,
    documents: Object.fromEntries(await Promise.all(dates)),
  };
  // The tools that draw are ESM only, and this file is loaded as CommonJS.
  execFileSync(process.execPath, [join(siteDir, 'plugins/machine-readers/build.mjs'), JSON.stringify(task)], {
    stdio: 'inherit',
  });
}
