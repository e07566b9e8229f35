import { describe, expect, test } from 'vitest';
import { splitTokens } from '../formats/ruleText';
import { isMissingId, MISSING, type MissingRecord } from './missing';

const tokens = (text: string) =>
  splitTokens(text)
    .filter((part) => 'rule' in part)
    .map((part) => JSON.stringify(part))
    .sort();

test('every gap from the first to the fifteenth is there', () => {
  const expected = Array.from({ length: 15 }, (_, index) => `P-${String(index + 1).padStart(2, '0')}`);
  expect(Object.keys(MISSING)).toEqual(expected);
});

test('a gap that no register holds is not a gap', () => {
  expect(isMissingId('P-16')).toBe(false);
});

describe.each(Object.entries(MISSING) as [string, MissingRecord][])('%s', (key, record) => {
  const texts = [record.what, record.handling];

  test('carries its own id', () => {
    expect(record.id).toBe(key);
  });

  test.each(texts)('says something in both languages, and not the same: $sv', ({ sv, en }) => {
    expect([sv.trim() === '', en.trim() === '', sv === en]).toEqual([false, false, false]);
  });

  test.each(texts)('quotes the same rules, and only known ones, in both languages: $sv', ({ sv, en }) => {
    expect(tokens(sv)).toEqual(tokens(en));
  });
});
