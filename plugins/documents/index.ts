import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { forMachineReaders } from '../machine-readers';

/**
 * What reaches the reader is a finished document: this step takes Docusaurus' client away and puts the chrome
 * script and the page's own tools in its place. The development server keeps the client.
 */
export default function documents(context: LoadContext): Plugin {
  const { siteDir, i18n, baseUrl } = context;
  return {
    name: 'documents',
    async postBuild({ outDir, routes }) {
      const task = {
        root: siteDir,
        outDir,
        base: baseUrl,
        locale: i18n.currentLocale,
        otherLocales: i18n.locales.filter((locale) => locale !== i18n.currentLocale),
      };
      // Vite and PurgeCSS are ESM only, and this file is loaded as CommonJS.
      execFileSync(process.execPath, [join(siteDir, 'plugins/documents/build.mjs'), JSON.stringify(task)], {
        stdio: 'inherit',
      });
      await forMachineReaders(context, { outDir, routes });
      // Last, since it takes along what all the others have written.
      execFileSync(process.execPath, [join(siteDir, 'plugins/offline/build.mjs'), JSON.stringify(task)], {
        stdio: 'inherit',
      });
    },
  };
}
