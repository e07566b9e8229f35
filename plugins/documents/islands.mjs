// Bundles each tool as an island: one small entry per tool, what they share in chunks, React's place taken by Preact.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { oneLanguage, slimRules } from './slim.mjs';

const ENTRY = '\0island:';

/** The tools that can stand on a page, by the name in `data-island`, and where their component lives. */
export const ISLANDS = {
  eligibility: ['src/tools/eligibility/EligibilityCheck.tsx', 'EligibilityCheck'],
  progress: ['src/tools/progress/ProgressTracker.tsx', 'ProgressTracker'],
  fee: ['src/tools/fee/FeeCalculator.tsx', 'FeeCalculator'],
  goals: ['src/tools/goals/GoalBuilder.tsx', 'GoalBuilder'],
  backup: ['src/tools/backup/FolderBackup.tsx', 'FolderBackup'],
};

const entryCode = (root, name) => {
  const [file, component] = ISLANDS[name];
  return `
    import { h, hydrate } from 'preact';
    import { ${component} } from ${JSON.stringify(join(root, file))};
    for (const place of document.querySelectorAll('[data-island="${name}"]')) {
      hydrate(h(${component}, { locale: place.dataset.locale, base: place.dataset.base }), place);
    }`;
};

/**
 * @param {{ root: string, outDir: string, base: string, locale: string }} place the project, one language's output
 * @returns {Promise<Record<string, { file: string, preloads: string[] }>>} addresses per island, and of the chrome
 */
export async function bundleScripts({ root, outDir, base, locale }) {
  await build({
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
        name: 'islands',
        resolveId: (id) => (id.startsWith('island:') ? `\0${id}` : null),
        load: (id) => (id.startsWith(ENTRY) ? entryCode(root, id.slice(ENTRY.length)) : null),
      },
    ],
    build: {
      outDir,
      assetsDir: 'assets/js',
      emptyOutDir: false,
      copyPublicDir: false,
      manifest: 'scripts.json',
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: {
          chrome: join(root, 'src/chrome/chrome.ts'),
          ...Object.fromEntries(Object.keys(ISLANDS).map((name) => [name, `island:${name}`])),
        },
      },
    },
  });
  const manifest = JSON.parse(readFileSync(join(outDir, 'scripts.json'), 'utf8'));
  const preloads = (key, seen = new Set()) => {
    for (const next of manifest[key]?.imports ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        preloads(next, seen);
      }
    }
    return [...seen].map((each) => base + manifest[each].file);
  };
  return Object.fromEntries(
    Object.entries(manifest)
      .filter(([, chunk]) => chunk.isEntry)
      .map(([key, chunk]) => [chunk.name, { file: base + chunk.file, preloads: preloads(key) }]),
  );
}
