import { type Edit, Sound } from './mutate';
import type { Random } from './random';
import {
  anyJson,
  deepNest,
  FORBIDDEN_KEYS,
  longValue,
  NEAR_KEYS,
  posing,
  strangeNumber,
  strangeText,
  strangeValue,
} from './strange';

/** Makes a text out of sound ones. */
export type Kind = (random: Random, sound: readonly SoundText[]) => string;

export interface SoundText {
  readonly text: string;
  readonly value: Sound;
}

export const soundTexts = (texts: readonly string[]): readonly SoundText[] =>
  texts.map((text) => ({ text, value: new Sound(text) }));

const faulty =
  (edit: (random: Random) => Edit): Kind =>
  (random, sound) =>
    random.pick(sound).value.withFault(random, edit(random));
const valued = (value: (random: Random, written: string) => string): Kind =>
  faulty((random) => ({ value: (written) => value(random, written) }));

const member = (key: string | null, value: string): string => (key === null ? value : `${key}:${value}`);
/** The same key in other characters. */
const escaped = (key: string): string =>
  key.replace(/^"(.)/, (_, first: string) => `"\\u00${first.charCodeAt(0).toString(16)}`);

const spliced: Kind = (random, sound) => {
  const { text } = random.pick(sound);
  const at = random.below(text.length);
  return (
    text.slice(0, at) +
    random.text(3, '{}[]":,\\0-e.ntf u\u0000\u001f\ufeff\u2028\ud800') +
    text.slice(at + random.below(4))
  );
};

/** What a text from outside can be, each in its own way wrong, or nearly right. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'random bytes': (random) =>
    Array.from({ length: random.below(60) }, () => String.fromCharCode(random.below(256))).join(''),
  'random code units': (random) => random.text(40),
  'the signs of JSON at random': (random) => random.text(40, '{}[]":,0123456789-+eE.\\ tfn'),
  'random JSON': (random) => anyJson(random),
  'one value of another kind': valued(strangeValue),
  'one value replaced by random JSON': valued((random) => anyJson(random, 3)),
  'one text changed': valued((random, written) => (written.startsWith('"') ? strangeText(random) : written)),
  'one number changed': valued((random, written) =>
    /^[-\d]/.test(written) ? strangeNumber(random) : JSON.stringify(random.text(3, '0123456789,. -')),
  ),
  'one key renamed': faulty((random) => ({
    member: (key, written) => [key === null ? written : `"${random.pick(NEAR_KEYS)}":${written}`],
  })),
  'one thing taken away': faulty(() => ({ member: () => [] })),
  'one key or row twice': faulty(() => ({
    member: (key, written) => [member(key, written), member(key, written)],
  })),
  'one key twice, once with escapes': faulty(() => ({
    member: (key, written) => [member(key, written), key === null ? written : `${escaped(key)}:${written}`],
  })),
  'one thing more': faulty((random) => ({
    member: (key, written) => [
      member(key, written),
      key === null ? strangeValue(random) : `"${random.text(5, 'abcxyz')}":${strangeValue(random)}`,
    ],
  })),
  'a prototype key': faulty((random) => ({
    member: (key, written) => [
      member(key, written),
      key === null
        ? `{"${random.pick(FORBIDDEN_KEYS)}":{"polluted":true}}`
        : `"${random.pick(FORBIDDEN_KEYS)}":{"polluted":true}`,
    ],
  })),
  'an object that poses as something else': valued(posing),
  'a deep nest': (random, sound) =>
    random.chance(2)
      ? deepNest(random)
      : random.pick(sound).value.withFault(random, { value: () => deepNest(random) }),
  'something very long': (random, sound) =>
    // Seldom, since it takes as long as fifty others.
    random.chance(8) ? valued(longValue)(random, sound) : valued(strangeText)(random, sound),
  'halves of surrogate pairs': (random, sound) =>
    valued(
      (draw) => `"${draw.text(6, 'a\ud800\udfff')}${draw.pick(['\\ud83d', '\\udc00', '\\uD800\\u0041'])}"`,
    )(random, sound),
  'marks and other encodings': (random, sound) => {
    const { text } = random.pick(sound);
    return random.pick([
      () => `\ufeff${text}`,
      () => `\ufeff\ufeff${text}`,
      () => `\ufffe${text}`,
      () => `ï»¿${text}`,
      () => text.replace(/./gs, '$&\u0000'),
      () => `${text}\u0000`,
      () => ` \n\t\r${text}\u00a0`,
    ])();
  },
  'cut off': (random, sound) => {
    const { text } = random.pick(sound);
    return text.slice(random.chance(4) ? 1 : 0, random.below(text.length));
  },
  'one after the other': (random, sound) =>
    random.pick(sound).text + random.pick(['', '\n', ',', ' ']) + random.pick(sound).text,
  'one character more, less or another': spliced,
  'control characters': (random, sound) =>
    valued((draw) => `"${draw.text(5, 'a\u0000\u0007\u001b\u007f\u0085\u009b\n\r\t')}"`)(random, sound),
  'what JSON is not': (random, sound) => {
    const { text } = random.pick(sound);
    return random.pick([
      () => text.replace('{', '{/* */'),
      () => text.replace(/"(\w+)":/, '$1:'),
      () => text.replace(/"/g, "'"),
      () => text.replace(/,/, ',,'),
      () => text.replace(/}$/, ',}'),
      () => text.replace('[', '[,'),
      () => text.replace(/:"/, ':NaN,"x":"'),
      () => text.replace(/:"/, ':undefined,"x":"'),
      () => `(${text})`,
      () => `)]}'\n${text}`,
    ])();
  },
  'nothing wrong': (random, sound) => random.pick(sound).text,
};
