import { readFileSync } from 'node:fs';
import { unknownWords } from './unknown.mjs';

/** Our own lists: names in both languages, and the terms of each. */
const LISTS = {
  'dictionaries/names.txt': ['sv', 'en'],
  'dictionaries/sv.txt': ['sv'],
  'dictionaries/en.txt': ['en'],
};

/** The groups of a list, each with its heading. */
const groupsOf = (file) =>
  readFileSync(file, 'utf8')
    .split(/^#.*$/m)
    .map((group) => group.split(/\s+/).filter(Boolean));

/**
 * What is wrong with the lists themselves: not in order, a word that nobody writes any more, or one that a dictionary
 * knows without them.
 * @param {{word: string, locales: string[]}[]} written every word of the prose
 * @returns {Promise<string[]>} a line for each fault
 */
export async function listFaults(written) {
  const faults = [];
  const met = written.map(({ word }) => word);
  for (const [file, locales] of Object.entries(LISTS)) {
    const groups = groupsOf(file);
    for (const group of groups) {
      const sorted = [...group].sort((a, b) => a.localeCompare(b, 'sv'));
      const astray = group.findIndex((word, index) => word !== sorted[index]);
      if (astray >= 0)
        faults.push(`${file}: “${group[astray]}” is not in order, “${sorted[astray]}” comes first`);
    }
    const list = groups.flat();
    for (const word of list) {
      if (!met.some((each) => each.toLowerCase().startsWith(word.toLowerCase())))
        faults.push(`${file}: nobody writes “${word}”`);
    }
    const without = await Promise.all(locales.map((locale) => unknownWords(locale, list, 'without')));
    for (const word of list) {
      if (without.every((unknown) => !unknown.has(word)))
        faults.push(`${file}: the dictionary knows “${word}” already`);
    }
  }
  return faults;
}

/**
 * The words in the names of the packages that the project installs by itself: its documents may use them without a list.
 * @returns {Set<string>} in small letters
 */
export function packageWords() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return new Set(names.flatMap((name) => name.split(/[@/.-]/)).filter(Boolean));
}
