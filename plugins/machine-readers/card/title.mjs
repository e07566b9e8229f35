// How a title is broken and how large it is: as large as it can be, in lines of about the same length, never a word cut.
import { letters } from './letters.mjs';

const SIZES = [96, 84, 76, 68, 62, 56, 50, 44, 38];
const WEIGHT = 700;
const SPACING = -0.018;
const LINE = 1.1;
const LINES = 3;
// How high a capital stands, in parts of the size.
const CAPITAL = 0.703;

/** What a line may end after: a word with the room behind it, or a hyphen that the word has of its own. */
const piecesOf = (title) => title.trim().match(/\S+?-(?=\p{L}{4})|\S+\s*/gu) ?? [];

const joined = (pieces) => pieces.join('').trimEnd();

/** Every way to lay the words in so many lines. */
function* ways(pieces, lines) {
  if (lines === 1) {
    yield [joined(pieces)];
    return;
  }
  for (let first = 1; first <= pieces.length - lines + 1; first += 1) {
    for (const rest of ways(pieces.slice(first), lines - 1)) {
      yield [joined(pieces.slice(0, first)), ...rest];
    }
  }
}

const look = (size) => ({ size, weight: WEIGHT, spacing: SPACING });

/** How far a line reaches, in parts of the size: the same at every size, and worked out once. */
function measure(text, known) {
  if (!known.has(text)) {
    known.set(text, letters(text, look(1)));
  }
  return known.get(text);
}

const footOf = (index, size, top) => top + size * (CAPITAL + index * LINE);

/**
 * @param {string} title
 * @param {{ left: number, top: number, room: (bottom: number) => number, below: (foot: number) => boolean }} place in
 *   pixels; how far right a line may reach whose lowest ink lies so far down, and whether what stands below the title
 *   has room when its last foot is there
 * @returns {{ size: number, lines: { text: string, path: string, right: number, bottom: number, foot: number }[],
 *   bottom: number }} each line's outline and foot, and the lowest foot
 * @throws {Error} when it has no room even at the smallest size
 */
export function titleLines(title, { left, top, room, below }) {
  const pieces = piecesOf(title);
  const known = new Map();
  const widest = (texts) => Math.max(...texts.map((text) => measure(text, known).width));
  for (const size of SIZES) {
    const fits = (texts) =>
      below(footOf(texts.length - 1, size, top)) &&
      texts.every((text, index) => {
        const { right, bottom } = measure(text, known);
        return left + right * size <= room(footOf(index, size, top) + Math.max(bottom, 0) * size);
      });
    for (let count = 1; count <= Math.min(LINES, pieces.length); count += 1) {
      const [best] = [...ways(pieces, count)].filter(fits).sort((a, b) => widest(a) - widest(b));
      if (best !== undefined) {
        const lines = best.map((text, index) => ({
          text,
          ...letters(text, look(size)),
          foot: footOf(index, size, top),
        }));
        return { size, lines, bottom: lines.at(-1).foot };
      }
    }
  }
  throw new Error(`No room on its card for the title “${title}”`);
}
