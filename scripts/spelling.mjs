// The spelling of everything that someone reads, in both languages: pages, tools, rules, and the project's documents.
//   npm run spelling                    fails on a word that neither a dictionary nor a list of ours knows; for what a
//                                       visitor reads also on a sentence too long, or a mark of the typewriter
//   npm run spelling -- --long          lists the sentences that are longer than 25 words; nothing fails
//   npm run spelling -- --self-test     plants four kinds of slips in our own words and counts those that are found
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { listFaults, packageWords } from '../plugins/language/lists.mjs';
import { slipsIn } from '../plugins/language/slips.mjs';
import { unknownWords } from '../plugins/language/unknown.mjs';

const LANGUAGES = { sv: 'Swedish', en: 'English' };
const load = async (file) => (await runnerImport(file)).module;

const { proseOf } = await load('./plugins/language/prose.ts');
const { formFaults } = await load('./plugins/language/form.ts');
const { wordsIn } = await load('./plugins/language/words.ts');
const prose = proseOf('.');
const met = prose.filter(({ kind }) => kind !== 'ours');
const words = wordsIn(prose);

const sources = new Map();
/** `file:line:column` of a place in a text. */
function where([{ file, spoken }, index]) {
  if (!sources.has(file)) sources.set(file, readFileSync(file, 'utf8'));
  const before = sources.get(file).slice(0, spoken.at(index)).split('\n');
  return `${file}:${before.length}:${before.at(-1).length + 1}`;
}

async function check() {
  const asked = (locale) => words.filter(({ locales }) => locales.includes(locale)).map(({ word }) => word);
  const unknown = {};
  for (const locale of Object.keys(LANGUAGES)) {
    unknown[locale] = await unknownWords(locale, new Set(asked(locale)));
  }
  const packages = packageWords();
  const isPackage = ({ word, places }) =>
    packages.has(word.toLowerCase().replace(/[’']s$/, '')) && places.every(([{ kind }]) => kind === 'ours');
  const misspelt = words.filter(
    (each) => each.locales.every((locale) => unknown[locale].has(each.word)) && !isPackage(each),
  );
  for (const { word, places } of misspelt) {
    for (const place of places) console.log(`${where(place)} “${word}”`);
  }
  const faults = [
    ...(await listFaults(words)),
    ...met.flatMap((said) => formFaults(said).map(({ index, what }) => `${where([said, index])} ${what}`)),
  ];
  for (const fault of faults) console.log(fault);
  if (misspelt.length > 0) {
    console.log('A name or a term of ours that is spelled right goes into dictionaries/, with its language.');
  }
  const counts = Object.entries(LANGUAGES).map(([locale, name]) => {
    const those = words.filter(({ locales }) => locales[0] === locale);
    return `${those.reduce((sum, { places }) => sum + places.length, 0)} words in ${name} (${those.length} different)`;
  });
  console.log(`Spelling: ${counts.join(', ')}; ${misspelt.length} unknown, ${faults.length} other faults`);
  return misspelt.length + faults.length === 0;
}

async function selfTest() {
  let right = true;
  for (const [locale, name] of Object.entries(LANGUAGES)) {
    const own = words.filter(({ locales }) => locales.length === 1 && locales[0] === locale);
    for (const [kind, slips] of slipsIn(own.map(({ word }) => word))) {
      const found = await unknownWords(locale, slips);
      const share = found.size / slips.length;
      right &&= share > 0.95;
      const missed = slips.filter((slip) => !found.has(slip)).slice(0, 8);
      console.log(
        `${name}, ${kind}: ${found.size} of ${slips.length} found (${(share * 100).toFixed(1)} %); not: ${missed.join(' ')}`,
      );
    }
  }
  return right;
}

async function long() {
  const { longSentences, MOST_WORDS } = await load('./plugins/language/sentences.ts');
  const found = longSentences(met);
  for (const { place, words: count, text } of found) console.log(`${where(place)} ${count}: ${text}`);
  for (const [locale, name] of Object.entries(LANGUAGES)) {
    const those = found.filter(({ place }) => place[0].locale === locale);
    console.log(`${name}: ${those.length} sentences of more than ${MOST_WORDS} words`);
  }
  return true;
}

const asked = process.argv.slice(2);
const run = asked.includes('--long') ? long : asked.includes('--self-test') ? selfTest : check;
process.exitCode = (await run()) ? 0 : 1;
