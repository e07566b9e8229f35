import { describe, expect, test } from 'vitest';
import { formatDerived, formatRule } from '../formats/rule';
import { splitTokens } from '../formats/ruleText';
import { isDerivedId } from './derived';
import type { ReadingRecord } from './reading';
import { AFFECTED, READING_TOOLS } from './reading';
import { isReadingId, READINGS, readingOf } from './readings';
import type { Localized } from './rule';
import { openRules, RULES } from './rulebook';

const records: readonly ReadingRecord[] = Object.values(READINGS);
const rules = openRules('2025-04-01');

const written = (text: string, locale: keyof Localized) =>
  splitTokens(text)
    .map((part) => {
      if ('text' in part) {
        return part.text;
      }
      return isDerivedId(part.rule)
        ? formatDerived(part.rule, rules, locale, part.form)
        : formatRule(part.rule, rules, locale, part.form);
    })
    .join('');

const tokens = (text: string) =>
  splitTokens(text)
    .filter((part) => 'rule' in part)
    .map((part) => JSON.stringify(part))
    .sort();

test('every reading from the first to the forty-third is there', () => {
  const expected = Array.from({ length: 43 }, (_, index) => `Q-${String(index + 1).padStart(2, '0')}`);
  expect(Object.keys(READINGS).sort()).toEqual(expected);
});

test('every reading that a rule rests on is in the register', () => {
  const cited = Object.values(RULES).flatMap((rule) => [...rule.readings]);
  expect(cited.filter((id) => !isReadingId(id))).toEqual([]);
});

test('a reading that no register holds is not a reading', () => {
  expect(isReadingId('Q-44')).toBe(false);
});

test('a reading is found by its id', () => {
  expect(readingOf('Q-09').sources).toEqual(['CP-33']);
});

test('a reading may carry numbers that follow from the rules', () => {
  expect(written(READINGS['Q-02'].reading.sv, 'sv')).toBe(
    'Räknat på 8\u00a0moment ger 80\u00a0% inget helt tal. Gränsen rundas uppåt: du behöver 7\u00a0moment.',
  );
});

describe.each(Object.entries(READINGS) as [string, ReadingRecord][])('%s', (key, record) => {
  const texts = [
    record.question,
    record.reading,
    record.why,
    ...record.alternatives.flatMap((other) => [other.reading, other.changes]),
    ...(record.noOther === undefined ? [] : [record.noOther]),
  ];

  test('carries its own id', () => {
    expect(record.id).toBe(key);
  });

  test('names the facts that it reads', () => {
    expect(record.sources.filter((fact) => /^(CP|MP)-\d\d$/.test(fact)).length).toBeGreaterThan(0);
  });

  test('has another reading, or says why there is none', () => {
    expect(record.alternatives.length > 0).toBe(record.noOther === undefined);
  });

  test('names its other readings apart', () => {
    const ids = record.alternatives.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('affects every tool that shows one of its other readings, and nothing twice', () => {
    const tools = record.alternatives.flatMap(({ shownIn }) => shownIn);
    expect(tools.filter((tool) => !record.affects.includes(tool))).toEqual([]);
    expect(new Set(record.affects).size).toBe(record.affects.length);
  });

  test.each(texts)('says something in both languages, and not the same: $sv', ({ sv, en }) => {
    expect([sv.trim() === '', en.trim() === '', sv === en]).toEqual([false, false, false]);
  });

  test.each(texts)('can be written out with its rule values: $sv', ({ sv, en }) => {
    expect(`${written(sv, 'sv')} ${written(en, 'en')}`).not.toMatch(/[{}|]/);
  });

  test.each(texts)('quotes the same rules in both languages: $sv', ({ sv, en }) => {
    expect(tokens(sv)).toEqual(tokens(en));
  });
});

test('the questions that the wording settles are put to nobody', () => {
  const settled = records.filter(({ asks }) => asks.length === 0).map(({ id }) => id);
  expect(settled.sort()).toEqual([
    'Q-02',
    'Q-04',
    'Q-07',
    'Q-09',
    'Q-10',
    'Q-18',
    'Q-19',
    'Q-27',
    'Q-28',
    'Q-30',
    'Q-32',
    'Q-35',
    'Q-36',
    'Q-37',
    'Q-39',
    'Q-40',
    'Q-42',
    'Q-43',
  ]);
});

test('four places can be read in one way only', () => {
  const only = records.filter(({ alternatives }) => alternatives.length === 0).map(({ id }) => id);
  expect(only.sort()).toEqual(['Q-02', 'Q-21', 'Q-41', 'Q-43']);
});

test('everything that a reading can affect is affected by one', () => {
  const affected = new Set(records.flatMap(({ affects }) => affects));
  expect(AFFECTED.filter((one) => !affected.has(one))).toEqual([]);
});

test('the tools of the readings are the tools of the house', () => {
  expect([...READING_TOOLS]).toEqual([
    'eligibility',
    'progress',
    'fee',
    'goals',
    'senior',
    'budget',
    'quarter',
  ]);
});

test('no id is given to two readings', () => {
  expect(new Set(records.map(({ id }) => id)).size).toBe(43);
});
