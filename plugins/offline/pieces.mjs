// Pages of one site repeat each other: styles, scripts and the words around them. What repeats stands once in the copy,
// which is then small whatever the server compresses with.

// A place to cut falls about every 512 letters, and follows from what stands before it: the same stretch is cut alike
// wherever it occurs.
const CUT = 511 << 23;
const SHORTEST = 64;
/** Spreads the codes of letters over all bits, the same on every machine. */
const KNUTH = 2_654_435_761;

function* piecesOf(text) {
  let start = 0;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    sum = ((sum << 1) + Math.imul(text.charCodeAt(at) + 1, KNUTH)) | 0;
    if (((sum & CUT) === 0 && at - start >= SHORTEST) || at === text.length - 1) {
      yield text.slice(start, at + 1);
      start = at + 1;
    }
  }
}

/**
 * Takes texts apart so that what they have in common stands once.
 * @param {string[]} texts
 * @returns {{ pieces: string[], texts: number[][] }} each text as the numbers of its pieces, in order
 */
export function inPieces(texts) {
  const numbers = new Map();
  const numberOf = (piece) => {
    if (!numbers.has(piece)) {
      numbers.set(piece, numbers.size);
    }
    return numbers.get(piece);
  };
  const taken = texts.map((text) => [...piecesOf(text)].map(numberOf));
  return { pieces: [...numbers.keys()], texts: taken };
}
