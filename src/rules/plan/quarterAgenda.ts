/** The parts of a 1:1, in order, with the share each has of the time. */
const PARTS = [
  { part: 'since', share: 5 },
  { part: 'progress', share: 10 },
  { part: 'obstacles', share: 8 },
  { part: 'feedback', share: 5 },
  { part: 'next', share: 2 },
] as const;

export type AgendaPart = (typeof PARTS)[number]['part'];

export interface AgendaItem {
  readonly part: AgendaPart;
  /** Whole minutes from the start of the meeting. */
  readonly from: number;
  /** Whole minutes, at least one. */
  readonly minutes: number;
}

/** With fewer the last part would have no whole minute of its own. */
const LEAST_MINUTES = 15;

/**
 * An agenda that covers what the 1:1 is for, in whole minutes that add up to the length: each part has its share
 * rounded down, and the minutes left over go to those that lost most, the earlier first. The order and the shares
 * are this site's suggestion; the plan says what the meeting is for. Source: MP-21, MP-22, and Q-37 for what comes
 * first.
 * @param length in whole minutes
 * @throws RangeError when the length is not whole or too short for all parts
 */
export function agendaOf(length: number): readonly AgendaItem[] {
  if (!Number.isSafeInteger(length) || length < LEAST_MINUTES) {
    throw new RangeError(`No agenda fits in ${length} minutes`);
  }
  const whole = PARTS.reduce((sum, { share }) => sum + share, 0);
  const parts = PARTS.map(({ part, share }, index) => ({
    part,
    index,
    minutes: Math.floor((length * share) / whole),
    lost: (length * share) % whole,
  }));
  const left = length - parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const raised = new Set(
    [...parts]
      .sort((one, other) => other.lost - one.lost || one.index - other.index)
      .slice(0, left)
      .map(({ part }) => part),
  );
  let from = 0;
  return parts.map(({ part, minutes }) => {
    const item = { part, from, minutes: minutes + (raised.has(part) ? 1 : 0) };
    from += item.minutes;
    return item;
  });
}
