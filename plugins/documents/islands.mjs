// Bundles each tool as an island of its own, with React's place taken by Preact.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { inlineScript } from './inline.mjs';
import { oneLanguage, slimRules } from './slim.mjs';

const ENTRY = 'virtual:entry';
const FOLDER = 'assets/js';
const SEARCH = /\/src\/search\/|virtual:search-/;

/** The tools that can stand on a page, by the name in `data-island`, and where their component lives. */
export const ISLANDS = {
  eligibility: ['src/tools/eligibility/EligibilityCheck.tsx', 'EligibilityCheck'],
  progress: ['src/tools/progress/ProgressTracker.tsx', 'ProgressTracker'],
  fee: ['src/tools/fee/FeeCalculator.tsx', 'FeeCalculator'],
  goals: ['src/tools/goals/GoalBuilder.tsx', 'GoalBuilder'],
  senior: ['src/tools/senior/SeniorCheck.tsx', 'SeniorCheck'],
  log: ['src/tools/log/SessionLog.tsx', 'SessionLog'],
  budget: ['src/tools/budget/TrainingBudget.tsx', 'TrainingBudget'],
  quarter: ['src/tools/quarter/QuarterPlanner.tsx', 'QuarterPlanner'],
  readiness: ['src/tools/readiness/ReadinessCheck.tsx', 'ReadinessCheck'],
  quality: ['src/tools/quality/QualityMirror.tsx', 'QualityMirror'],
  evaluation: ['src/tools/evaluation/SeriesEvaluation.tsx', 'SeriesEvaluation'],
  agreement: ['src/tools/agreement/CoachingAgreement.tsx', 'CoachingAgreement'],
  application: ['src/tools/eligibility/application/ApplicationDraft.tsx', 'ApplicationDraft'],
  feedback: ['src/tools/feedback/FeedbackCards.tsx', 'FeedbackCards'],
  assessment: ['src/tools/progress/assessment/AssessmentSummary.tsx', 'AssessmentSummary'],
  certificate: ['src/tools/certificate/CertificateHelp.tsx', 'CertificateHelp'],
  folder: ['src/tools/MyFolder.tsx', 'MyFolder'],
  receipt: ['src/tools/receipt/ReceiptCheck.tsx', 'ReceiptCheck'],
  embedding: ['src/embed/SnippetBuilder.tsx', 'SnippetBuilder'],
};

const islandCode = (root, name) => {
  const [file, component] = ISLANDS[name];
  return `
    import { h, hydrate } from 'preact';
    import { Boundary } from ${JSON.stringify(join(root, 'src/frame/Boundary.tsx'))};
    import { followTranslator } from ${JSON.stringify(join(root, 'src/frame/followTranslator.ts'))};
    import { liveAtOnce } from ${JSON.stringify(join(root, 'src/frame/useClock.ts'))};
    import { ${component} } from ${JSON.stringify(join(root, file))};
    liveAtOnce();
    for (const place of document.querySelectorAll('[data-island="${name}"]')) {
      for (const closed of place.querySelectorAll('.tool__fields, .keep button')) closed.disabled = false;
      const notice = place.previousElementSibling;
      notice.remove();
      followTranslator(place);
      hydrate(h(Boundary, { place, notice }, h(${component}, { ...place.dataset })), place);
    }`;
};

const chromeCode = (root) => `import ${JSON.stringify(join(root, 'src/chrome/chrome.ts'))};`;
const embedCode = (root) =>
  `import { startEmbed } from ${JSON.stringify(join(root, 'src/embed/embed.ts'))}; startEmbed();`;

const read = (output) =>
  output.map(({ fileName, code }) => ({ fileName: basename(fileName), code: code.trim() }));

const run = (name, code, { root, base, siteBase, locale, modules }, records) =>
  build({
    root,
    base,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { SITE_BASE: JSON.stringify(siteBase) },
    resolve: {
      alias: [
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      ],
    },
    plugins: [
      records,
      oneLanguage(locale),
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? code : null),
      },
      {
        name: 'written-by-the-build',
        resolveId: (id) => (modules[id] === undefined ? null : `\0${id}`),
        load: (id) => modules[id.slice(1)] ?? null,
      },
      {
        name: 'no-preload-helper',
        enforce: 'pre',
        // What a later part needs is asked for together with it already, and there are no stylesheets to wait for.
        load: (id) =>
          id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
      },
    ],
    build: {
      write: false,
      assetsDir: FOLDER,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: { [name]: ENTRY },
        // A module of the build's own would be called `_virtual_…`, and servers hide files that begin so.
        output: {
          chunkFileNames: ({ name: part }) => `${FOLDER}/${part.replace(/^_virtual_/, '')}-[hash].js`,
        },
      },
    },
  });

// Each script is bundled by itself: a page holds one tool, and one file packs better than the parts it would share.
// First without a single rule, to see which ones its code asks for; then with those.
async function bundle(name, code, place) {
  const { outDir, base, locale } = place;
  const bare = read((await run(name, code, place, slimRules(locale, ''))).output);
  const asking = bare.map((chunk) => chunk.code).join('\n');
  const { output } = await run(name, code, place, slimRules(locale, asking));
  const chunks = read(output);
  const { code: inline, later } = inlineScript(chunks, {
    entry: basename(output.find((file) => file.isEntry).fileName),
    folder: `${base}${FOLDER}/`,
  });
  mkdirSync(join(outDir, FOLDER), { recursive: true });
  for (const { fileName, code: part } of later) {
    writeFileSync(join(outDir, FOLDER, fileName), part);
  }
  return {
    inline,
    // With its later parts, so that a style knows what they will show. The search brings its own style, and its texts
    // name everything there is.
    code: output
      .filter(({ moduleIds }) => !moduleIds.some((id) => SEARCH.test(id)))
      .map((chunk) => chunk.code)
      .join('\n'),
  };
}

/**
 * @param {{ root: string, outDir: string, base: string, siteBase: string, locale: string, modules: Record<string, string> }}
 *   place the project, one language's output, the path of the whole site, and the modules that the build writes
 * @returns {Promise<Record<string, { inline: string, code: string }>>} by island, the chrome's and that of embedded pages: what stands in the
 *   page, and all of its code; what is fetched later is written beside the pages
 */
export async function bundleScripts(place) {
  const scripts = {
    chrome: await bundle('chrome', chromeCode(place.root), place),
    embed: await bundle('embed', embedCode(place.root), place),
  };
  for (const name of Object.keys(ISLANDS)) {
    scripts[name] = await bundle(name, islandCode(place.root, name), place);
  }
  return scripts;
}
