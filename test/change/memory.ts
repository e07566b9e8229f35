import {
  FIRST_EDITION,
  type Item,
  type Localized,
  type Range,
  RULES,
  type Rule,
  type RuleId,
} from '../../src/rules';

/** Every rule of the house, in the order of the register. */
export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** What a rule may hold. */
export type Value = number | Range | readonly Item[] | Localized;

interface Held {
  value: Value;
}

const inForce = (rule: Rule): Held =>
  rule.values.findLast(({ from }) => from <= FIRST_EDITION) as unknown as Held;

/** The value that the pages quote. */
export const valueNow = (rule: Rule): Value => inForce(rule).value;

/**
 * Does something while a rule has another value in memory, in the very record that everything reads, and puts the
 * old value back.
 */
export async function withValue<Result>(
  id: RuleId,
  value: Value,
  run: () => Result,
): Promise<Awaited<Result>> {
  const held = inForce(RULES[id]);
  const before = held.value;
  held.value = value;
  try {
    return await run();
  } finally {
    held.value = before;
  }
}

/** Notes which rules' values are read while something runs, by whatever way they are read. */
export async function readBy<Result>(
  run: () => Result,
): Promise<{ readonly result: Awaited<Result>; readonly read: ReadonlySet<RuleId> }> {
  const read = new Set<RuleId>();
  const restore = RULE_IDS.map((id) => {
    const held = inForce(RULES[id]);
    let { value } = held;
    Object.defineProperty(held, 'value', {
      configurable: true,
      enumerable: true,
      get: () => {
        read.add(id);
        return value;
      },
      set: (next: Value) => {
        value = next;
      },
    });
    return () =>
      Object.defineProperty(held, 'value', { configurable: true, enumerable: true, writable: true, value });
  });
  try {
    return { result: await run(), read };
  } finally {
    for (const put of restore) put();
  }
}
