import { inFigures } from './figures';
import { idiomsIn } from './idioms';
import type { Value } from './value';
import { inWords, putTogether } from './words';

// Names with figures in them, none of them a value: the meeting, and ids of readings, gaps and facts.
const NAMES = /1:1|(?<![\p{L}\p{Nd}])(?:Q|P|CP|MP|LC)-\d{2}(?!\d)/gu;

/** Every value that a text states by itself, in order, none inside another. */
export function valuesIn(text: string): Value[] {
  const masked = text.replace(NAMES, (name) => '·'.repeat(name.length));
  const found = [...inFigures(masked), ...inWords(masked), ...putTogether(masked), ...idiomsIn(masked)];
  const inside = (a: Value, b: Value) => b.from <= a.from && b.to >= a.to;
  // Of two that are the same, the first one stays.
  const spare = (a: Value, index: number) =>
    found.some((b, other) => b !== a && inside(a, b) && (!inside(b, a) || other < index));
  return found.filter((value, index) => !spare(value, index)).sort((a, b) => a.from - b.from);
}
