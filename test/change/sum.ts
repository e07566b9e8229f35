import type { RuleId } from '../../src/rules';
import type { Move } from './compare';
import type { Followed } from './follow';
import type { Rests } from './rests';

/** What was found on several surfaces together. */
export interface Sum {
  readonly followed: number;
  readonly counted: number;
  readonly stayed: readonly string[];
  readonly typed: readonly string[];
  /** Parts that moved with a rule they do not rest on, or in another way than they should. */
  readonly astray: readonly string[];
  /** Parts that rest on a rule and never moved with it. */
  readonly missing: readonly string[];
  /** Rules that something outside the register of rules quotes or counts with. */
  readonly met: ReadonlySet<RuleId>;
}

const total = (counts: readonly ReadonlyMap<RuleId, number>[]): number =>
  counts.reduce((sum, map) => [...map.values()].reduce((all, count) => all + count, sum), 0);

const expectedOf = (rests: Rests): Map<string, Move> =>
  new Map(
    Object.entries(rests).flatMap(([part, moves]) =>
      (['counts', 'laysOut'] as const).flatMap((how) =>
        (moves[how] ?? []).map((id): [string, Move] => [`${part}: ${id}`, how]),
      ),
    ),
  );

/** Adds up what was found, and holds how parts moved against what they rest on. */
export function sumOf(followed: readonly Followed[], rests: Rests): Sum {
  const expected = expectedOf(rests);
  const moved = new Map<string, Move>();
  const astray: string[] = [];
  for (const { surface, moves } of followed) {
    for (const [key, how] of moves) {
      moved.set(key, how);
      const allowed = expected.get(key);
      if (allowed === undefined || (allowed === 'counts' && how === 'laysOut')) {
        astray.push(`${surface.name} (${surface.locale}), ${key}: ${how}`);
      }
    }
  }
  return {
    followed: total(followed.map(({ quotes }) => quotes)),
    counted: total(followed.map(({ counted }) => counted)),
    stayed: followed.flatMap(({ stayed }) => stayed),
    typed: followed.flatMap(({ typed }) => typed),
    astray,
    missing: [...expected.keys()].filter((key) => !moved.has(key)),
    met: new Set(followed.flatMap(({ met }) => [...met])),
  };
}

/** One line for the log. */
export const inWords = (
  what: string,
  rules: number,
  { followed, counted, stayed, typed, astray }: Sum,
): string =>
  `Change test: ${rules} rules, two other values each, ${what}: ${followed} quotes followed, ` +
  `${counted} counted texts moved with their rules, ${stayed.length + typed.length} stood still, ` +
  `${astray.length} others moved.\n`;
