// Runs after Docusaurus has written one language: pages become documents, tools become islands.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchModules } from '../search/modules.mjs';
import { writeHeaders } from './headers.mjs';
import { bundleScripts } from './islands.mjs';
import { toDocument } from './page.mjs';
import { toPaper } from './paper.mjs';
import { cutStyles, kindOf } from './styles.mjs';

const { root, outDir, base, locale, otherLocales } = JSON.parse(process.argv[2]);

// The default language's folder also holds the other languages, which have their own turn.
const isOurs = (file) => !otherLocales.some((other) => file.startsWith(`${other}/`));

const pages = await Promise.all(
  readdirSync(outDir, { recursive: true })
    .filter((file) => file.endsWith('.html') && isOurs(file))
    .map(async (file) => ({ file, html: await toPaper(readFileSync(join(outDir, file), 'utf8')) })),
);

rmSync(join(outDir, 'assets/js'), { recursive: true, force: true });
// The other languages stand in folders of their own, and one host sends the headers of all.
const isBelow = base.endsWith(`/${locale}/`);
const siteBase = isBelow ? base.slice(0, -locale.length - 1) : base;
const modules = searchModules({ root, base, locale, pages });
const scripts = await bundleScripts({ root, outDir, base, siteBase, locale, modules });
const styles = await cutStyles({ outDir, pages, scripts });
for (const { file, html } of pages) {
  writeFileSync(join(outDir, file), toDocument(html, { base, style: styles[kindOf(file, html)], scripts }));
}
writeHeaders(isBelow ? dirname(outDir) : outDir, siteBase);
console.log(
  `${pages.length} documents of ${Object.keys(styles).length} kinds, ${Object.keys(scripts).length - 2} tools`,
);
