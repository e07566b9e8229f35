import type { Locale } from '../../src/formats/units';
import { type Piece, piecesOf, withMarks, withoutMarks } from './marks';

/** A text as it is shown, or a tag with the texts and measures in its attributes, and the part it belongs to. */
export interface Shown {
  readonly part: string;
  readonly text: string;
}

/** Something a reader meets, that can be shown again after a rule has changed. */
export interface Surface {
  readonly name: string;
  readonly locale: Locale;
  readonly show: () => Promise<readonly Shown[]>;
}

/** A text with what it quotes. */
export interface Place extends Shown {
  readonly pieces: readonly Piece[];
}

/** Every place of a surface. @throws when it does not read the same with marks in it */
export async function placesOf({ name, show }: Surface): Promise<readonly Place[]> {
  const [plain, marked] = [await show(), await withMarks(show)];
  return plain.map(({ part, text }, index) => {
    const pieces = piecesOf(marked[index]?.text ?? '');
    if (withoutMarks(marked[index]?.text ?? '').toLowerCase() !== text.toLowerCase()) {
      throw new Error(`${name}: “${text}” reads “${marked[index]?.text}” with marks`);
    }
    // A capital at the beginning of a sentence is made of the mark before it, so words come from the plain text.
    let at = 0;
    const cut = pieces.map((piece) => {
      const from = at;
      at += piece.text.length;
      return { ...piece, text: text.slice(from, at) };
    });
    return { part, text, pieces: cut };
  });
}

const PART = /^<rendered-part name="([^"]*)">$/;
const ENTRY = /^<section aria-labelledby="([^"]*)" class="register__entry">$/;

/** What stands between tags, and the tags, in order, each with the part it is in. */
export function shownIn(html: string): Shown[] {
  const shown: Shown[] = [];
  let [part, entry] = ['text', ''];
  for (const [text] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    part = PART.exec(text)?.[1] ?? (text === '</rendered-part>' ? 'text' : part);
    entry = ENTRY.exec(text)?.[1] ?? (text === '</section>' ? '' : entry);
    shown.push({ part: part === 'RuleRegister' && entry !== '' ? `RuleRegister of ${entry}` : part, text });
  }
  return shown;
}
