import type { Random } from './random';

// What somebody could put in the place of an answer, as the characters of a JSON text: an object in the code could
// not hold a key twice, `-0` or `1e999`.

export const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'] as const;

/** Keys that every object has already, or that other code looks for. */
export const NEAR_KEYS = [
  ...['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then', 'toJSON', 'length', 'id', ''],
  ...['\\u005f_proto__', '__proto__ ', 'Constructor', 'schema', 'app', 'tools', 'sessions'],
] as const;

const NUMBERS = [
  ...['0', '-0', '-0.0', '1', '-1', '0.1', '1.5', '1e2', '1E400', '1e999', '-1e999', '1e-400', '5e-324'],
  ...['9007199254740991', '9007199254740993', '12345678901234567890', '1.7976931348623157e308'],
  ...['2147483648', '4294967296', '-2147483649'],
] as const;

const TEXTS = [
  ...['""', '" "', '"\\u0000"', '"\\ud800"', '"\\udc00\\ud800"', '"\\ufeff"', '"\\u202e"', '"\\u2028"'],
  ...['"0"', '"-0"', '"NaN"', '"Infinity"', '"1e309"', '"1,000.50"', '"１２"', '"null"', '"<b>"'],
  ...['"0000-00-00"', '"0001-01-01"', '"9999-12-31"', '"2025-02-29"', '"2026-99-99"', '"10000-01-01"'],
  ...[
    '"-000001-01-01T00:00:00Z"',
    '"0000-01-01T00:00:00Z"',
    '"9999-12-31T23:59:59Z"',
    '"1969-12-31T23:59:59Z"',
  ],
  ...['"9999-Q4"', '"2026-Q5"', '"0001-Q1"', '"31 december 9999"', '"29 februari"', '"v. 53 9999"'],
  ...['"__proto__"', '"constructor"', '"toString"', '"valueOf"', '"hasOwnProperty"'],
  ...['"24:00"', '"99999999999999999999"', '"1e9"', '"999 999 999"', '"a-b"', '"A"'],
] as const;

/** Objects that pose as something else. */
const POSING = [
  '{"length":{"valueOf":1,"toString":1}}',
  '{"length":1,"0":"a"}',
  '{"length":-1}',
  '{"length":9007199254740991}',
  '{"size":1,"has":1}',
  '{"valueOf":1,"toString":1}',
  '{"toJSON":1}',
  '{"then":1}',
  '{"toString":null,"valueOf":null}',
  '[{"length":{"valueOf":1,"toString":1}}]',
  '{"id":{"valueOf":1,"toString":1}}',
] as const;

const OTHERS = ['null', 'true', 'false', '[]', '{}', '[[]]', '[{}]', '{"":""}', '[null]', '["",""]'] as const;

const deep = (random: Random): string => {
  const levels = random.pick([1, 2, 8, 12, 14, 16, 17, 100, 20_000]);
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
  ]);
  return `${open.repeat(levels)}0${close.repeat(levels)}`;
};

const long = (random: Random): string => {
  const length = random.pick([99, 101, 201, 401, 1_001, 2_001, 10_001, 20_001]);
  return random.pick([
    () => JSON.stringify('x'.repeat(length)),
    () => JSON.stringify('å🙂'.repeat(length / 3)),
    () =>
      `[${Array(Math.floor(length / 2))
        .fill(random.pick(['0', '""', '{}', '[]']))
        .join(',')}]`,
    () => `{${Array.from({ length: Math.floor(length / 8) }, (_, at) => `"k${at}":0`).join(',')}}`,
  ])();
};

/** The characters of any value at all. */
export const strangeValue = (random: Random): string =>
  random.pick([
    () => random.pick(NUMBERS),
    () => random.pick(TEXTS),
    () => random.pick(POSING),
    () => random.pick(OTHERS),
    () => JSON.stringify(random.text(20)),
    () => `{"${random.pick([...FORBIDDEN_KEYS, ...NEAR_KEYS])}":${random.pick(OTHERS)}}`,
    // Seldom, since they take most of the time.
    () => (random.chance(4) ? deep(random) : random.pick(NUMBERS)),
    () => (random.chance(12) ? long(random) : random.pick(TEXTS)),
  ])();

export const posing = (random: Random): string => random.pick(POSING);
export const deepNest = deep;
export const longValue = long;
export const strangeNumber = (random: Random): string => random.pick(NUMBERS);
export const strangeText = (random: Random): string => random.pick(TEXTS);

/** Any JSON at all, a few levels deep. */
export function anyJson(random: Random, levels = 4): string {
  const inner = () => anyJson(random, levels - 1);
  const some = <T>(make: () => T): T[] => Array.from({ length: random.below(4) }, make);
  return levels === 0 || random.chance(2)
    ? strangeValue(random)
    : random.chance(2)
      ? `[${some(inner).join(',')}]`
      : `{${some(() => `${JSON.stringify(random.text(6, 'abcdetools_'))}:${inner()}`).join(',')}}`;
}
