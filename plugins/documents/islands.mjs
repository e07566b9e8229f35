// Bundles each tool as an island of its own, with React's place taken by Preact.
import { join } from 'node:path';
import { build } from 'vite';
import { oneLanguage, slimRules } from './slim.mjs';

const ENTRY = 'virtual:entry';

/** The tools that can stand on a page, by the name in `data-island`, and where their component lives. */
export const ISLANDS = {
  eligibility: ['src/tools/eligibility/EligibilityCheck.tsx', 'EligibilityCheck'],
  progress: ['src/tools/progress/ProgressTracker.tsx', 'ProgressTracker'],
  fee: ['src/tools/fee/FeeCalculator.tsx', 'FeeCalculator'],
  goals: ['src/tools/goals/GoalBuilder.tsx', 'GoalBuilder'],
  backup: ['src/tools/backup/FolderBackup.tsx', 'FolderBackup'],
};

const islandCode = (root, name) => {
  const [file, component] = ISLANDS[name];
  return `
    import { h, hydrate } from 'preact';
    import { ${component} } from ${JSON.stringify(join(root, file))};
    for (const place of document.querySelectorAll('[data-island="${name}"]')) {
      hydrate(h(${component}, { locale: place.dataset.locale, base: place.dataset.base }), place);
    }`;
};

const chromeCode = (root) => `import ${JSON.stringify(join(root, 'src/chrome/chrome.ts'))};`;

// Each script is bundled by itself: a page holds one tool, and one file packs better than the parts it would share.
async function bundle(name, code, { root, outDir, base, locale }) {
  const { output } = await build({
    root,
    base,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: {
      alias: [
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      ],
    },
    plugins: [
      slimRules({ root, locale }),
      oneLanguage(locale),
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? code : null),
      },
    ],
    build: {
      outDir,
      assetsDir: 'assets/js',
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: { input: { [name]: ENTRY } },
    },
  });
  const entry = output.find((file) => file.isEntry);
  return {
    address: base + entry.fileName,
    // What it cannot start without: asked for together with it, not after it.
    needs: entry.imports.map((file) => base + file),
    // With its later parts, so that a style knows what they will show.
    code: output.map((file) => file.code ?? '').join('\n'),
  };
}

/**
 * @param {{ root: string, outDir: string, base: string, locale: string }} place the project, one language's output
 * @returns {Promise<Record<string, { address: string, needs: string[], code: string }>>} the script by island, and the chrome's
 */
export async function bundleScripts(place) {
  const scripts = { chrome: await bundle('chrome', chromeCode(place.root), place) };
  for (const name of Object.keys(ISLANDS)) {
    scripts[name] = await bundle(name, islandCode(place.root, name), place);
  }
  return scripts;
}
