// Runs after Docusaurus has written one language: pages become documents, tools become islands.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScripts } from './islands.mjs';
import { toDocument } from './page.mjs';
import { writeStyles } from './styles.mjs';

const { root, outDir, base, locale, otherLocales } = JSON.parse(process.argv[2]);

// The default language's folder also holds the other languages, which have their own turn.
const isOurs = (file) => !otherLocales.some((locale) => file.startsWith(`${locale}/`));
const files = (ending) =>
  readdirSync(outDir, { recursive: true })
    .filter((file) => file.endsWith(ending) && isOurs(file))
    .map((file) => join(outDir, file));

const pages = files('.html');
rmSync(join(outDir, 'assets/js'), { recursive: true, force: true });
const scripts = await bundleScripts({ root, outDir, base, locale });
rmSync(join(outDir, 'scripts.json'));
const stylesheet = await writeStyles({ outDir, base, pages, scripts: files('.js') });
for (const page of pages) {
  writeFileSync(page, toDocument(readFileSync(page, 'utf8'), { stylesheet, scripts }));
}
console.log(`${pages.length} documents, ${Object.keys(scripts).length - 1} tools`);
