// Who needs which rule, in both languages, from the pages and from the tools' code. Run with a folder and a day, it
// writes what it found as JSON: the parsers are ESM only, and Docusaurus loads its plugins as CommonJS.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { ISLANDS } from '../documents/islands.mjs';
import { entriesOf, rulesUsedBy } from './uses.mjs';

/** Where each language's pages live. */
export const PAGES = { sv: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current' };

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

// These decide answers anew in the other tools' place; they ask for every rule and would say nothing of any.
const ASKING_FOR_OTHERS = ['folder', 'receipt'];

/** What every tool asks for of its own, by the names in ISLANDS. */
export async function toolUses(root) {
  const { module } = await runnerImport(join(root, 'src/rules/index.ts'));
  const ids = Object.keys(module.RULES);
  const uses = [];
  const asking = Object.entries(ISLANDS).filter(([id]) => !ASKING_FOR_OTHERS.includes(id));
  for (const [id, [file, component]] of asking) {
    uses.push({ id, component, rules: await rulesUsedBy({ root, entries: entriesOf(file, root), ids }) });
  }
  return uses;
}

/**
 * @param {{ root: string, on: string }} project its folder, and the day that reviews are counted from
 * @returns {Promise<Record<'sv' | 'en', import('../../src/mdx/references').SiteReferences>>}
 */
export async function collectReferences({ root, on }) {
  const uses = await toolUses(root);
  const { module } = await runnerImport(here('./references.ts'));
  return Object.fromEntries(
    Object.entries(PAGES).map(([locale, folder]) => [
      locale,
      module.referencesIn(join(root, folder), uses, { locale, on }),
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root, on] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await collectReferences({ root, on })));
}
