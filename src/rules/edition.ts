import { addDays, type PlainDate } from './calendar';
import { DERIVED, type DerivedId, isDerivedId } from './derived';
import type { Rule } from './rule';
import { FIRST_EDITION, openRules, type Records, RULES, type RuleBook, type RuleId } from './rulebook';

// The documents do not say whether somebody who has begun keeps the rules they began under. So nobody is sorted
// by when they began: everyone is judged by the rules of the day they ask about, is told which day that is, and is
// shown both answers when a change that is announced would make a difference.

/** The days on which one and the same set of values holds, both included; `until` is null while no end is known. */
export interface Edition {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** One rule's value in two editions; `null` where the rule has none. */
export interface RuleChange {
  readonly id: RuleId;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change and the first day of the later value. */
export interface DatedChange extends RuleChange {
  readonly from: PlainDate;
}

const idsOf = (records: Records) => Object.keys(records) as RuleId[];
const datesOf = (rule: Rule): PlainDate[] => rule.values.map(({ from }) => from);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const valueIn = (rule: Rule, on: PlainDate): unknown =>
  rule.values.findLast(({ from }) => from <= on)?.value ?? null;

/**
 * The first day of every edition, in order: the first one, then each later day on which any value begins.
 * @param records other values than the published ones, for previews and tests
 */
export function editionDays(records: Records = RULES): readonly PlainDate[] {
  const later = idsOf(records)
    .flatMap((id) => datesOf(records[id]))
    .filter((from) => from > FIRST_EDITION);
  return [FIRST_EDITION, ...new Set(later.sort())];
}

/** The edition that a day belongs to; days before the first edition are judged by the first, as `contextOn` does. */
export function editionFor(on: PlainDate, records: Records = RULES): Edition {
  const days = editionDays(records);
  const index = Math.max(
    0,
    days.findLastIndex((from) => from <= on),
  );
  const next = days[index + 1];
  return { from: days[index] ?? FIRST_EDITION, until: next === undefined ? null : addDays(next, -1) };
}

/**
 * The days after one day, up to and including another, on which any value changes; empty when they stand turned.
 * The first edition's own first day is none: before it there is nothing that it changes.
 */
export const editionsBetween = (
  after: PlainDate,
  until: PlainDate,
  records: Records = RULES,
): readonly PlainDate[] =>
  editionDays(records)
    .slice(1)
    .filter((from) => after < from && from <= until);

/** The values of a rule that are known but do not hold yet on a day, in order. */
export const announced = (rule: Rule, on: PlainDate): readonly Rule['values'][number][] =>
  rule.values.filter(({ from }) => from > on);

/**
 * The days after a day on which a rule or a derived number gets another value than it had, in order.
 * A derived number may stay the same though a rule it follows from changes; that is no day of its own.
 */
export function announcedDays(
  id: RuleId | DerivedId,
  on: PlainDate,
  records: Records = RULES,
): readonly PlainDate[] {
  const rules: readonly RuleId[] = isDerivedId(id) ? DERIVED[id].from : [id];
  const days = [...new Set(rules.flatMap((rule) => announced(records[rule], on).map(({ from }) => from)))];
  const value = (day: PlainDate): unknown =>
    isDerivedId(id) ? DERIVED[id].value(openRules(day, records)) : valueIn(records[id], day);
  return days.sort().filter((day, index) => !isSame(value(day), value(days[index - 1] ?? on)));
}

/** The first day of the value that a rule or a derived number has on a day; `null` when it has none yet. */
export function sinceDay(id: RuleId | DerivedId, on: PlainDate, records: Records = RULES): PlainDate | null {
  const rules: readonly RuleId[] = isDerivedId(id) ? DERIVED[id].from : [id];
  const days = rules.map((rule) => datesOf(records[rule]).findLast((from) => from <= on));
  // Sorting puts a rule that has no value yet last.
  return days.sort().at(-1) ?? null;
}

/**
 * Every rule whose value differs between two days, in the order of the register. A value that left and came back
 * in the meantime is no difference. The first day of the value that holds in the end goes with it.
 */
export function changesBetween(
  then: PlainDate,
  now: PlainDate,
  records: Records = RULES,
): readonly DatedChange[] {
  return idsOf(records).flatMap((id) => {
    const [before, after] = [valueIn(records[id], then), valueIn(records[id], now)];
    const from = datesOf(records[id]).findLast((day) => day <= (then < now ? now : then));
    return isSame(before, after) || from === undefined ? [] : [{ id, before, after, from }];
  });
}

/** The rules among these whose value differs between two books, in the order given. */
export const changesIn = (ids: Iterable<RuleId>, then: RuleBook, now: RuleBook): readonly RuleChange[] =>
  [...ids].flatMap((id) => {
    const [before, after] = [peek(then, id), peek(now, id)];
    return isSame(before, after) ? [] : [{ id, before, after }];
  });

/** A book that notes which rules are asked for, so that a decision can tell what it rests on. */
export function watched(rules: RuleBook): { readonly rules: RuleBook; readonly read: ReadonlySet<RuleId> } {
  const read = new Set<RuleId>();
  const noted =
    <Id extends RuleId, Value>(ask: (id: Id) => Value) =>
    (id: Id): Value => {
      read.add(id);
      return ask(id);
    };
  return {
    read,
    rules: {
      on: rules.on,
      quantity: noted(rules.quantity),
      range: noted(rules.range),
      list: noted(rules.list),
      term: noted(rules.term),
    },
  };
}

// A rule that is not there yet on the book's day has no value, which is no error here.
function peek(rules: RuleBook, id: RuleId): unknown {
  const read = rules[RULES[id].kind] as (id: RuleId) => unknown;
  try {
    return read(id);
  } catch {
    return null;
  }
}
