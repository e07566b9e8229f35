// The licences of what is published: the code, styles and letters of others that reach a reader.
import { readFileSync } from 'node:fs';

/** By package: what of it is published, and where its licence stands. */
export const PUBLISHED = {
  preact: ['draws the tools', 'node_modules/preact/LICENSE'],
  zod: ['checks what is read from files, links and the folder', 'node_modules/zod/LICENSE'],
  idb: ['opens the folder on the device', 'node_modules/idb/LICENSE'],
  papaparse: ['writes and reads tables', 'node_modules/papaparse/LICENSE'],
  minisearch: ['finds and ranks what is searched for', 'node_modules/minisearch/LICENSE.txt'],
  '@orama/stemmers': ['takes words back to their stems', 'node_modules/@orama/stemmers/LICENSE.md'],
  'ical-generator': ['writes calendar files', 'node_modules/ical-generator/LICENSE'],
  '@docusaurus/theme-classic, infima': [
    'markup and styles of the pages',
    'node_modules/@docusaurus/theme-classic/LICENSE',
  ],
  'Schibsted Grotesk': ['the typeface', 'src/css/fonts/schibsted-grotesk.LICENSE.txt'],
};

const RULE = '-'.repeat(78);

/** @returns {string} what stands at /licences.txt; the licences ask that their text goes along */
export const publishedLicences = () =>
  [
    'This site contains work of others, under these licences.',
    ...Object.entries(PUBLISHED).map(([name, [use, file]]) =>
      [RULE, `${name}: ${use}`, '', readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()].join('\n'),
    ),
    '',
  ].join('\n\n');
