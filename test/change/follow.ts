import { isDerivedId, RULES, type RuleId } from '../../src/rules';
import { valuesIn } from '../../plugins/truth-gate/typed';
import { rulesHolding } from '../../plugins/truth-gate/holding';
import { compare, type Move } from './compare';
import { restsOn } from './marks';
import { RULE_IDS, readBy, valueNow, withValue } from './memory';
import { type Place, placesOf, type Surface } from './surface';
import { otherValues } from './values';

/** What became of one surface while every rule in turn had two other values. */
export interface Followed {
  readonly surface: Surface;
  readonly places: readonly Place[];
  /** Quotes that rest on each rule and followed it. */
  readonly quotes: ReadonlyMap<RuleId, number>;
  /** Texts that are worked out from the rule and moved. */
  readonly counted: ReadonlyMap<RuleId, number>;
  /** Quotes that did not follow. */
  readonly stayed: readonly string[];
  /** Parts that moved besides their quotes, as `part: rule: how`. */
  readonly moves: ReadonlyMap<string, Move>;
  /** Texts that state a rule’s value and moved with none. */
  readonly typed: readonly string[];
}

const say = ({ name, locale }: Surface, { part, text }: Place): string =>
  `${name} (${locale}), ${part}: ${text.trim().slice(0, 160)}`;

/** Shows a surface under two other values of every rule that it reads, and holds it against what it showed before. */
export async function follow(surface: Surface): Promise<Followed> {
  const places = await placesOf(surface);
  const { read } = await readBy(surface.show);
  const quotes = new Map<RuleId, number>();
  const counted = new Map<RuleId, number>();
  const stayed: string[] = [];
  const moves = new Map<string, Move>();
  const everMoved = new Set<number>();

  const visit = async (id: RuleId) => {
    const before = valueNow(RULES[id]);
    const seen = [];
    for (const after of otherValues(RULES[id])) {
      const shown = await withValue(id, after, surface.show);
      seen.push(compare(places, shown, { id, values: [before, after] }, surface));
    }
    const inAll = new Set(seen.flatMap(({ followed }) => followed));
    for (const key of seen.flatMap((each) => each.stayed)) {
      const [index = 0, at = 0] = key.split('/').map(Number);
      // A derived number may be the same after one change, though not after both.
      const derived = places[index]?.pieces[at]?.quotes.some(isDerivedId) === true;
      if (!derived || !inAll.has(key)) {
        inAll.delete(key);
        stayed.push(`${say(surface, places[index] as Place)} does not follow ${id}`);
      }
    }
    const moved = new Set(seen.flatMap((each) => each.moved));
    for (const index of moved) everMoved.add(index);
    if (inAll.size > 0) quotes.set(id, inAll.size);
    if (moved.size > 0) counted.set(id, moved.size);
    for (const [part, how] of seen.flatMap((each) => [...each.parts])) {
      const key = `${part}: ${id}`;
      moves.set(key, moves.get(key) === 'laysOut' ? 'laysOut' : how);
    }
  };
  for (const id of RULE_IDS) {
    // What never reads a value shows the same whatever the value is.
    if (read.has(id)) await visit(id);
    else if (places.some(({ pieces }) => pieces.some((piece) => restsOn(piece, id)))) {
      stayed.push(`${surface.name} quotes ${id} without reading it`);
    }
  }
  const typed = places.flatMap((place, index) =>
    everMoved.has(index) ? [] : typedIn(place).map((value) => `${say(surface, place)} states “${value}”`),
  );
  return { surface, places, quotes, counted, stayed, moves, typed };
}

/** Values of rules, in figures or in words, that stand outside the quotes of a text. */
function typedIn({ text, pieces }: Place): string[] {
  if (text.startsWith('<')) return [];
  const words = pieces.map((piece) => (piece.quotes.length === 0 ? piece.text : '\uFFFC')).join('');
  return valuesIn(words).flatMap(({ from, to, numbers, unit }) => {
    const value = words.slice(from, to);
    return unit !== null && rulesHolding({ text: value, numbers, unit }).length > 0 ? [value] : [];
  });
}
