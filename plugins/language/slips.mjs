/** The letter that is easily written in another's place. */
const NEAR = {
  a: 'e',
  e: 'a',
  o: 'å',
  å: 'o',
  ä: 'e',
  i: 'e',
  ö: 'o',
  u: 'o',
  y: 'u',
  n: 'm',
  m: 'n',
  t: 'r',
  r: 't',
  d: 't',
};

const SLIPS = {
  'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a letter doubled': (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  'two letters in the wrong order': (word, at) =>
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  'another letter': (word, at) => word.slice(0, at) + (NEAR[word[at]] ?? 'x') + word.slice(at + 1),
};

/**
 * One slip of each kind in every word of seven letters or more, always at the same place in the same word. Not those
 * that make another of the words.
 * @param {string[]} words
 * @returns {[kind: string, slips: string[]][]}
 */
export function slipsIn(words) {
  const right = new Set(words.map((word) => word.toLowerCase()));
  const long = [...right].filter((word) => /^\p{L}{7,}$/u.test(word));
  return Object.entries(SLIPS).map(([kind, slip]) => {
    const slips = long.map((word) => slip(word, 2 + ((word.length * 7) % (word.length - 3))));
    return [kind, [...new Set(slips)].filter((word) => !right.has(word))];
  });
}
