import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { todayInStockholm } from '../../src/formats/stockholm';
import type { Locale } from '../../src/formats/units';
import type { SiteReferences } from '../../src/mdx/references';
import type { SiteDay } from '../../src/mdx/siteDay';
import { publishedRules as format, publishedSchema } from './format';
import { publish, SCHEMA_NAME } from './publish';

type References = Readonly<Record<Locale, SiteReferences>>;

const run = promisify(execFile);
const MEGABYTES = 16 * 1024 * 1024;

/** Who needs which rule, found by a process of its own: the parsers are ESM only, and this file is not. */
async function collect(siteDir: string, on: string): Promise<References> {
  const script = join(siteDir, 'plugins/rule-references/collect.mjs');
  const { stdout } = await run(process.execPath, [script, siteDir, on], { maxBuffer: MEGABYTES });
  return JSON.parse(stdout) as References;
}

const asFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Tells the pages who needs which rule, and publishes the rules as data: `regler.json` and its schema lie at the root
 * of the site, in what is built and on the development server alike.
 * Reviews are counted from the day of the build, or from the day that is previewed.
 */
export default function publishedRules({ siteDir, siteConfig, i18n }: LoadContext): Plugin {
  const { customFields = {} } = siteConfig;
  const { edition, preview } = customFields.rules as SiteDay;
  const on = preview ?? todayInStockholm(new Date());
  const { version } = JSON.parse(readFileSync(join(siteDir, 'package.json'), 'utf8')) as { version: string };
  const locale: Locale = i18n.currentLocale === 'en' ? 'en' : 'sv';
  let files: readonly (readonly [name: string, text: string])[] = [];
  return {
    name: 'published-rules',
    getPathsToWatch: () =>
      ['docs', 'i18n/en/docusaurus-plugin-content-docs', 'src/rules', 'src/tools'].map((folder) =>
        join(siteDir, folder, '**/*.{mdx,ts,tsx}'),
      ),
    loadContent: () => collect(siteDir, on),
    contentLoaded({ content, actions }) {
      const references = content as References;
      actions.setGlobalData(references[locale]);
      files = [
        ['regler.json', asFile(format.parse(publish(references, { version, edition })))],
        [SCHEMA_NAME, asFile(publishedSchema())],
      ];
    },
    configureWebpack(_config, isServer) {
      // One file serves both languages, so only the default one's build holds it.
      if (isServer || i18n.currentLocale !== i18n.defaultLocale) {
        return {};
      }
      return {
        plugins: [
          {
            apply(compiler) {
              const { Compilation, sources } = compiler.webpack;
              compiler.hooks.thisCompilation.tap('published-rules', (compilation) => {
                const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
                compilation.hooks.processAssets.tap({ name: 'published-rules', stage }, () => {
                  for (const [name, text] of files) {
                    compilation.emitAsset(name, new sources.RawSource(text));
                  }
                });
              });
            },
          },
        ],
      };
    },
  };
}
