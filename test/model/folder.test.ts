import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { DAMAGE } from './damage';
import { browserDisk, memoryDisk } from './disk';
import { FAULTS, installFaults } from './faults';
import { naiveDisk } from './naive';
import { type Event, KEYS, type Move, type Script } from './player';
import { ALL_DOINGS } from './scripts';
import { drawn, firstWrong, outcome } from './wrong';

installFaults();

const move = (what: Move['do'], n: number, page = 0, tool: Move['tool'] = 'senior'): Event => ({
  moves: [{ page, do: what, tool, n }],
});

/** A folder with a form, sessions, a step to take back, last words and a backup. */
const FILLED: Script = [move('save', 1), move('putSessions', 0, 1), move('backup', 0), move('leave', 4, 2)];
/** What shows whether the folder can still be used afterwards. */
const AFTERWARDS: Script = [
  { opened: 0 },
  move('load', 0),
  move('save', 7),
  move('putSessions', 8, 1),
  move('undo', 0),
  move('undo', 0),
];

const SESSION_DOINGS: readonly Move['do'][] = ['putSessions', 'takeSessions', 'sessions'];

describe.each(ALL_DOINGS)('%s', (what) => {
  test('meets every fault and every damage, and nothing acknowledged is lost', async () => {
    const wrong: string[] = [];
    const planted = SESSION_DOINGS.includes(what) ? 'session/a' : 'senior';
    for (const damage of Object.keys(DAMAGE)) {
      for (const fault of [undefined, ...FAULTS]) {
        const { moves } = move(what, 8) as { readonly moves: readonly Move[] };
        const met: Event = fault === undefined ? { moves } : { moves, fault: { is: fault, after: 0 } };
        const script = [...FILLED, { plant: planted, damage }, met, ...AFTERWARDS];
        const why = await outcome(script, browserDisk(), FILLED.length);
        if (why !== null) {
          wrong.push(`${planted} with ${damage}, ${fault ?? 'no fault'}: ${why}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

test('three pages at once, with faults and damage, lose nothing that was acknowledged', async () => {
  const scripts = drawn(1, 250, { fail: true, damage: true });
  expect(await firstWrong(scripts)).toEqual({ played: 250 });
}, 60_000);

test('what lives in memory only is as safe while it lasts', async () => {
  const scripts = drawn(1, 250, { fail: false, damage: true });
  expect(await firstWrong(scripts, () => memoryDisk(KEYS))).toEqual({ played: 250 });
}, 60_000);

// Seeds that once found a fault.
test.each([4, 17, 42, 250, 290, 732, 754, 2_311, 1_000_158, 1_009_355, 1_024_290])(
  'seed %i goes well',
  async (seed) => {
    const [script] = drawn(seed, 1, { fail: true, damage: true });
    expect(await outcome(script?.[1] ?? [])).toBe(null);
  },
);

test('a store that writes the whole document, and says so before it is complete, is found out', async () => {
  let lost = 0;
  for (const [, script] of drawn(1, 60, { fail: false, damage: false })) {
    lost += (await outcome(script, naiveDisk())) === null ? 0 : 1;
  }
  expect(lost).toBeGreaterThan(20);
}, 60_000);
