import { DAMAGE } from './damage';
import { FAULTS } from './faults';
import { type Event, KEYS, type Move, type Script, TOOLS } from './player';

/** Numbers that look drawn and are the same each time. */
export function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Doing = Move['do'];
/** What may be done while another page does something else: one call, which reads or writes the store once. */
const TOGETHER: readonly Doing[] = [
  'save',
  'save',
  'save',
  'putSessions',
  'putSessions',
  'takeSessions',
  'undo',
  'sessions',
  'lastChange',
  'leave',
  'remove',
];
const ALONE: readonly Doing[] = [
  ...TOGETHER,
  'load',
  'load',
  'load',
  'saveOver',
  'all',
  'clear',
  'quarantined',
  'discard',
  'peek',
  'backup',
  'merge',
  'replace',
];
export const ALL_DOINGS: readonly Doing[] = [...new Set(ALONE)];

const DAMAGES = Object.keys(DAMAGE);
const STEPS = [
  { at: 5 },
  null,
  { at: 'soon', by: 'x', before: [] },
  { at: '2026-11-20T09:30:00Z', by: 'x', before: [{ key: 'strange', kept: null }] },
];

/** A script for three pages, drawn from a seed. @param may what else than moves there may be in it */
export function scriptOf(seed: number, may: { readonly fail: boolean; readonly damage: boolean }): Script {
  const draw = drawer(seed);
  const one = <T>(from: readonly T[]): T => from[draw(from.length)] as T;
  const move = (from: readonly Doing[], page = draw(3)): Move => ({
    page,
    do: one(from),
    tool: one(TOOLS),
    n: draw(10_000),
  });
  const event = (): Event => {
    const kind = draw(20);
    if (kind < 8) {
      const first = draw(3);
      return { moves: Array.from({ length: 2 + draw(2) }, (_, nth) => move(TOGETHER, first + nth)) };
    }
    if (kind < 11 && may.fail) {
      return { moves: [move(ALONE)], fault: { is: one(FAULTS), after: draw(3) } };
    }
    if (kind < 13 && may.damage) {
      return draw(6) === 0 ? { plantStep: one(STEPS) } : { plant: one(KEYS), damage: one(DAMAGES) };
    }
    return kind < 14 ? { opened: draw(3) } : { moves: [move(ALONE)] };
  };
  const events = Array.from({ length: 4 + draw(10) }, event);
  // In the end everything that can be taken back is.
  const back: Event = { moves: [{ page: 0, do: 'undo', tool: 'senior', n: 0 }] };
  return [...events, ...Array.from({ length: draw(2) * 8 }, () => back)];
}

/** The shortest script that still goes wrong, found by leaving out what can be left out. */
export async function shortened(
  script: Script,
  goesWrong: (script: Script) => Promise<boolean>,
): Promise<Script> {
  let shortest = script;
  for (let index = script.length - 1; index >= 0; index -= 1) {
    const without = shortest.filter((_, nth) => nth !== index);
    if (await goesWrong(without)) {
      shortest = without;
    }
  }
  return shortest;
}
