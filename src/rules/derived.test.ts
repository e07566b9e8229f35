import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DERIVED, type DerivedId, isDerivedId, required } from './derived';
import { isRuleId, openRules, type RuleBook, type RuleId } from './rulebook';

const rules = openRules('2025-04-01');

/** The same rules, with a list of the ones that were asked for. */
function listening(): { rules: RuleBook; asked: Set<RuleId> } {
  const asked = new Set<RuleId>();
  const heard =
    <Id extends RuleId, Value>(read: (id: Id) => Value) =>
    (id: Id): Value => {
      asked.add(id);
      return read(id);
    };
  const { on, quantity, range, list, term } = rules;
  return {
    asked,
    rules: { on, quantity: heard(quantity), range: heard(range), list: heard(list), term: heard(term) },
  };
}

describe('numbers that follow from the rules', () => {
  it('Q-04: the training has eight parts', () => {
    expect(DERIVED['training.parts'].value(rules)).toBe(8);
  });

  it('Q-02: seven of them are required', () => {
    expect(DERIVED['training.partsRequired'].value(rules)).toBe(7);
  });

  it('Q-01: the steps add up to five or six weeks', () => {
    expect(DERIVED['training.stepsTotal'].value(rules)).toEqual({ min: 5, max: 6 });
  });

  it.each(Object.keys(DERIVED) as DerivedId[])('%s names exactly the rules it asks', (id) => {
    const { rules: heard, asked } = listening();
    DERIVED[id].value(heard);
    expect([...asked].sort()).toEqual([...DERIVED[id].from].sort());
  });

  it('have ids of their own', () => {
    expect(Object.keys(DERIVED).filter(isRuleId)).toEqual([]);
  });

  it.each([
    ['training.parts', true],
    ['training.exercises', false],
    ['toString', false],
    ['', false],
  ])('%j is one of them: %s', (id, expected) => {
    expect(isDerivedId(id)).toBe(expected);
  });
});

describe('the smallest number that is at least a share of a whole', () => {
  it.each([
    [8, 80, 7],
    [10, 80, 8],
    [11, 80, 9],
    [5, 80, 4],
    [3, 80, 3],
    [0, 80, 0],
    [8, 0, 0],
    [8, 100, 8],
    [1, 1, 1],
    [100, 1, 1],
    [101, 1, 2],
    [99, 100, 99],
  ])('of %d at %d per cent is %d', (total, percent, expected) => {
    expect(required(total, percent)).toBe(expected);
  });

  it('reaches the share, and one fewer would not', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(100), (total, percent) => {
        const least = required(total, percent);
        expect(100 * least >= percent * total && 100 * (least - 1) < percent * total).toBe(true);
      }),
    );
  });
});
