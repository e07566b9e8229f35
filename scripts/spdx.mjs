// Reads a licence expression as packages write it: `MIT`, `(MIT OR CC0-1.0)`, `Apache-2.0 AND MIT`.

const WORD = /\(|\)|[^\s()]+/g;

/**
 * Whether a licence expression can be met with the licences that are allowed. OR may choose; AND needs all; AND binds
 * tighter. `WITH` and its exception count as a licence of their own, by their full words.
 * @param {string} expression SPDX
 * @param {(licence: string) => boolean} isAllowed
 * @throws {Error} when it is not an expression
 */
export function meets(expression, isAllowed) {
  const words = expression.match(WORD) ?? [];
  let at = 0;
  const isNext = (word) => words[at]?.toUpperCase() === word;

  function single() {
    if (words[at] === '(') {
      at += 1;
      const inner = either();
      if (words[at] !== ')') {
        throw new Error(`Not a licence: ${expression}`);
      }
      at += 1;
      return inner;
    }
    const licence = words[at];
    if (licence === undefined || /^(?:\)|and|or|with)$/i.test(licence)) {
      throw new Error(`Not a licence: ${expression}`);
    }
    at += 1;
    if (isNext('WITH')) {
      const exception = words[at + 1];
      at += 2;
      return isAllowed(`${licence} WITH ${exception}`);
    }
    return isAllowed(licence);
  }

  function all() {
    let met = single();
    while (isNext('AND')) {
      at += 1;
      met = single() && met;
    }
    return met;
  }

  function either() {
    let met = all();
    while (isNext('OR')) {
      at += 1;
      met = all() || met;
    }
    return met;
  }

  const met = either();
  if (at !== words.length) {
    throw new Error(`Not a licence: ${expression}`);
  }
  return met;
}
