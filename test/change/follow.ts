import { isDerivedId, RULES, type RuleId } from '../../src/rules';
import { compare, type Move } from './compare';
import { restsOn } from './marks';
import { RULE_IDS, readBy, valueNow, withValue } from './memory';
import { type Place, placesOf, type Surface } from './surface';
import { stillTyped, typedIn } from './typed';
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
  /** Rules that anything but their entry in the register quotes or counts with. */
  readonly met: ReadonlySet<RuleId>;
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
  const typed: string[] = [];
  const moves = new Map<string, Move>();
  const met = new Set<RuleId>();
  const everMoved = new Set<number>();

  const visit = async (id: RuleId) => {
    const before = valueNow(RULES[id]);
    const seen = [];
    for (const after of otherValues(RULES[id])) {
      const shown = await withValue(id, after, surface.show);
      seen.push(compare(places, shown, { id, values: [before, after] }, surface));
    }
    const inAll = new Set(seen.flatMap(({ followed }) => followed));
    for (const key of new Set(seen.flatMap((each) => each.stayed))) {
      const [index = 0, at = 0] = key.split('/').map(Number);
      // A derived number may be the same after one change, though not after both.
      const derived = places[index]?.pieces[at]?.quotes.some(isDerivedId) === true;
      if (!derived || !inAll.has(key)) {
        inAll.delete(key);
        stayed.push(`${say(surface, places[index] as Place)} does not follow ${id}`);
      }
    }
    const moved = new Set(seen.flatMap((each) => [...each.moved.keys()]));
    for (const index of moved) everMoved.add(index);
    for (const index of moved) {
      const place = places[index] as Place;
      const after = seen.flatMap((each) => each.moved.get(index) ?? []);
      for (const value of after.length === seen.length ? stillTyped(place, after, id) : []) {
        typed.push(`${say(surface, place)} goes on stating “${value}”`);
      }
    }
    const touched = [...moved, ...[...inAll].map((key) => Number(key.split('/')[0]))];
    if (touched.some((index) => places[index]?.part.startsWith('RuleRegister') === false)) met.add(id);
    if (inAll.size > 0) quotes.set(id, inAll.size);
    const texts = [...moved].filter((index) => places[index]?.text.startsWith('<') === false);
    if (texts.length > 0) counted.set(id, texts.length);
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
  places.forEach((place, index) => {
    if (everMoved.has(index)) return;
    typed.push(...typedIn(place).map((value) => `${say(surface, place)} states “${value}”`));
  });
  return { surface, places, quotes, counted, stayed, moves, met, typed };
}
