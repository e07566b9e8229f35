import { expect, it } from 'vitest';
import { joinItems } from './list';

it.each([
  ['sv', [], ''],
  ['sv', ['a'], 'a'],
  ['sv', ['a', 'b'], 'a och b'],
  ['sv', ['a', 'b', 'c'], 'a, b och c'],
  ['en', ['a', 'b', 'c', 'd'], 'a, b, c and d'],
] as const)('in %s %j are %s', (locale, items, text) => {
  expect(joinItems(items, locale)).toBe(text);
});

it.each([
  ['sv', 'sv-SE'],
  ['en', 'en-GB'],
] as const)('writes lists in %s as the browser does', (locale, tag) => {
  for (let count = 0; count < 6; count += 1) {
    const items = Array.from({ length: count }, (_, index) => `nr ${index}`);
    expect(joinItems(items, locale)).toBe(new Intl.ListFormat(tag, { type: 'conjunction' }).format(items));
  }
});
