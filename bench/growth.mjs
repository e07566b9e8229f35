// Section `growth`: what the build and a page cost as the site grows.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from './content.mjs';
import { kilobytes, table } from './figures.mjs';
import { brotli } from './server.mjs';
import { PROGRAMME } from './sites.mjs';
import { buildDocusaurus, copySite, say, writeFiles } from './workshop.mjs';

const SIZES = [30, 300, 1000];
/** Pages that share a sidebar, as the sections of the site do. */
const SECTION = 30;
/** Between the two stretches, for what a shared machine adds by chance. */
const TOLERANCE = 1.25;

/** Adds copies of the programme page, in sections with a sidebar of their own, until there are `size` pages. */
function addPages(folder, size, already) {
  const original = readFileSync(join(folder, 'docs/bli-coach', `${PROGRAMME}.mdx`), 'utf8');
  const sections = {};
  for (let number = already + 1; number <= size; number += 1) {
    const section = `part-${Math.ceil((number - already) / SECTION)}`;
    const text = original
      .replace(/^id: .*\n/m, '')
      .replace(/^slug: .*\n/m, '')
      .replace(/^(title: .*)$/m, `$1 ${number}`);
    writeFiles(folder, { [`docs/${section}/page-${number}.mdx`]: text });
    sections[section] = [...(sections[section] ?? []), `${section}/page-${number}`];
  }
  const sidebars = join(folder, 'sidebars.ts');
  const more = JSON.stringify(sections);
  writeFileSync(
    sidebars,
    readFileSync(sidebars, 'utf8').replace(
      'export default sidebars;',
      `export default { ...sidebars, ...${more} };`,
    ),
  );
}

/** Bytes of a document, its styles in it, compressed. */
const pageBytes = (outDir, path) => brotli(readFileSync(join(outDir, path, 'index.html'))).length;

/**
 * Builds the site in one language with more and more pages, one build after the other, none with a cache.
 * @returns {Promise<{ results: { pages: number, seconds: number, processorSeconds: number, bytes: number }[], bars: object[] }>}
 */
export async function benchGrowth() {
  const results = [];
  for (const size of SIZES) {
    const folder = copySite('growth');
    const already = 30;
    addPages(folder, size, already);
    const { outDir, seconds, processorSeconds } = await buildDocusaurus(folder, ['--locale', 'sv']);
    const pages = listPages(outDir).length;
    say(`${pages} pages built in ${seconds.toFixed(1)} s`);
    results.push({ pages, seconds, processorSeconds, bytes: pageBytes(outDir, PROGRAMME) });
  }
  const [first, second, third] = results;
  // By processor time: the clock of a shared machine tells of its neighbours.
  const slope = (from, to) => (to.processorSeconds - from.processorSeconds) / (to.pages - from.pages);
  const bend = slope(second, third) / slope(first, second);
  say('\ngrowth, one language, cold builds');
  say(
    table(
      [
        'pages',
        'build s',
        'ms per page',
        'processor s',
        'processor ms per added page',
        'kB of the programme page',
      ],
      results.map((each, index) => [
        each.pages,
        each.seconds.toFixed(1),
        ((each.seconds * 1000) / each.pages).toFixed(0),
        each.processorSeconds.toFixed(1),
        index === 0 ? undefined : (slope(results[index - 1], each) * 1000).toFixed(0),
        kilobytes(each.bytes),
      ]),
    ),
  );
  say();
  const bar = {
    what: `build time grows linearly to ${third.pages} pages (an added page costs the processor ≤ ${TOLERANCE} × as much late as early)`,
    is: `${bend.toFixed(2)} ×`,
    met: bend <= TOLERANCE,
  };
  return { results, bars: [bar] };
}
