import { changesIn, type RuleChange, watched } from './edition';
import { type Difference, differencesBetween, type Judgement } from './judgement';
import type { Context } from './rulebook';

/** The same answers decided under two sets of rules. */
export interface EditionComparison {
  /** `null` where the answers cannot be counted, such as more ticks than the training has parts. */
  readonly before: Judgement | null;
  readonly after: Judgement | null;
  /** The rules that either decision asked for and whose value differs, whether or not the answer does. */
  readonly rules: readonly RuleChange[];
  /** Empty when the answer is the same, and when one of them could not be counted. */
  readonly differences: readonly Difference[];
}

/**
 * Decides the same answers under two contexts and names what differs. To see what new rules alone do, give both
 * contexts the same `today`.
 * @param judge a tool's decision on the answers in question
 */
export function compareUnder(
  judge: (context: Context) => Judgement | null,
  then: Context,
  now: Context,
): EditionComparison {
  const [old, fresh] = [watched(then.rules), watched(now.rules)];
  const before = judge({ ...then, rules: old.rules });
  const after = judge({ ...now, rules: fresh.rules });
  return {
    before,
    after,
    rules: changesIn(new Set([...old.read, ...fresh.read]), then.rules, now.rules),
    differences: before === null || after === null ? [] : differencesBetween(before, after),
  };
}

/** Whether the answer is another under the new rules. A limit that moves without that is none. */
export const makesDifference = ({ before, after, differences }: EditionComparison): boolean =>
  differences.some(({ kind }) => kind !== 'limit') || (before === null) !== (after === null);
