// Runs on finished documents: tells those who do not read a page what it is, and draws the card that stands beside a
// link to it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCards } from './cards.mjs';
import { withHead, withoutPlace } from './head.mjs';
import { llmsText, markdownFile, pageAsMarkdown } from './llms.mjs';
import { NOWHERE, pagesIn } from './pages.mjs';
import { robotsText } from './robots.mjs';
import { WORDS } from './words.mjs';

const task = JSON.parse(process.argv[2]);
const { root, outDir, url, base, locale, languages, site, edition, isPreview, documents } = task;
const words = WORDS[locale];
const otherLocales = Object.keys(languages).filter((other) => other !== locale);

// The default language's folder is the whole site's; the other languages stand below it.
const isBelow = base.endsWith(`/${locale}/`);
const top = isBelow ? base.slice(0, -locale.length - 1) : base;
const address = (path) => `${url}${base}${path}`;
const about = {
  address,
  site,
  words,
  edition,
  documents,
  language: languages[locale],
  otherLanguages: otherLocales.map((other) => languages[other]),
  tools: 'verktyg/',
  root: `${url}${top}`,
  other: isBelow ? `${url}${top}llms.txt` : `${address('')}${otherLocales[0]}/llms.txt`,
};

const pages = pagesIn({ outDir, base, otherLocales, site });
const places = pages.filter(({ isPlace }) => isPlace);
for (const { file, html } of pages.filter((page) => page.file === NOWHERE)) {
  writeFileSync(join(outDir, file), withoutPlace(html));
}
for (const page of places) {
  writeFileSync(join(outDir, page.file), withHead(page, about));
  writeFileSync(join(outDir, markdownFile(page.path)), pageAsMarkdown(page, about));
}
writeFileSync(join(outDir, 'llms.txt'), llmsText(places, about));
if (!isBelow) {
  const sitemaps = [address('sitemap.xml'), ...otherLocales.map((other) => address(`${other}/sitemap.xml`))];
  writeFileSync(join(outDir, 'robots.txt'), robotsText({ sitemaps, isPreview }));
}
const cards = await writeCards(
  places.map(({ path, title, section }) => ({ path, title, section: section?.label ?? words.front })),
  { root, outDir, site },
);
console.log(
  `${places.length} cards of ${Math.round(cards.bytes / places.length / 100) / 10} kB, ${cards.drawn} drawn anew`,
);
