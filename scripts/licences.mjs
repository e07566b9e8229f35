// Lists the licence of every package in the lock file, and fails on one that is unknown or not allowed.
//   npm run licences               how many of each
//   npm run licences -- --all      every package
//   npm run licences -- --write    and writes the licences of what is published to static/licences.txt
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedLicences } from './publishedLicences.mjs';
import { meets } from './spdx.mjs';

/** Permissive: they ask for their text to go along, and no more. */
const ALLOWED = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'PSF-2.0',
];

/** Others that are in order for what the package is used for, and only there. */
const ALLOWED_HERE = {
  'MPL-2.0': {
    why: 'build and test tools that are run and not changed; none of their code is published',
    packages: /^(?:lightningcss(?:-.+)?|axe-core|@axe-core\/playwright|ical\.js|@resvg\/resvg-wasm)$/,
  },
  'CC-BY-4.0': { why: 'browser data, read at build', packages: /^caniuse-lite$/ },
  'CC-BY-3.0': { why: 'holiday data that tests compare with', packages: /^date-holidays$/ },
  'GPL-3.0-or-later': {
    why: 'the Swedish word list that the spelling check reads; neither copied nor published',
    packages: /^@cspell\/dict-sv$/,
  },
  'CC-BY-SA-4.0': {
    why: 'a word list that comes with the spelling check and is not read',
    packages: /^@cspell\/dict-en-common-misspellings$/,
  },
  WTFPL: {
    why: 'a word list that comes with the spelling check and is not read',
    packages: /^@cspell\/dict-django$/,
  },
  'OFL-1.1': {
    why: 'the typeface, published with its licence',
    packages: /^@fontsource-variable\/schibsted-grotesk$/,
  },
};

/** Packages that say their licence only in a file, or in a form of their own; read there by a person. */
const READ_IN_FILE = {
  '@cspell/dict-en-common-misspellings@2.2.6': 'CC-BY-SA-4.0',
  'eval@0.1.8': 'MIT',
  'format@0.2.2': 'MIT',
  'require-like@0.1.2': 'MIT',
};

/** A licence as the lock or the package itself writes it; the old forms are an object or a list. */
function written(entry, path) {
  const manifest = join(path, 'package.json');
  const own =
    entry.license ?? (existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).license : '');
  return typeof own === 'string' ? own : (own?.type ?? '');
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const id = `${name}@${entry.version}`;
    return { name, id, licence: READ_IN_FILE[id] ?? written(entry, path) };
  });

const isAllowed = (name) => (licence) =>
  ALLOWED.includes(licence) || ALLOWED_HERE[licence]?.packages.test(name) === true;

const refused = packages.filter(({ name, licence }) => {
  try {
    return licence === '' || !meets(licence, isAllowed(name));
  } catch {
    return true;
  }
});

const byLicence = new Map();
for (const each of packages) {
  byLicence.set(each.licence, [...(byLicence.get(each.licence) ?? []), each]);
}

for (const [licence, those] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${String(those.length).padStart(5)}  ${licence || 'unknown'}`);
  if (process.argv.includes('--all')) {
    console.log(those.map(({ id }) => `         ${id}`).join('\n'));
  }
}
for (const [licence, { why }] of Object.entries(ALLOWED_HERE)) {
  console.log(`       ${licence}: ${why}`);
}
for (const { id, licence } of refused) {
  console.log(`NOT ALLOWED: ${id}, ${licence || 'no licence known'}`);
}
console.log(`${packages.length} packages, ${byLicence.size} licences, ${refused.length} not allowed`);
if (process.argv.includes('--write')) {
  writeFileSync('static/licences.txt', publishedLicences());
}
process.exitCode = refused.length === 0 ? 0 : 1;
