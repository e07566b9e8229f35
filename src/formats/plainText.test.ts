import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from './plainText';

describe('text on its way into a file', () => {
  it.each(['\r\n', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])('ends a line at %j', (end) => {
    expect(plainText(`a${end}b`)).toBe('a\nb');
  });

  it.each([
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u009b',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u2069',
    '\uffff',
  ])('loses %j, which is not seen', (character) => {
    expect(plainText(`a${character}b`)).toBe('ab');
  });

  it.each(['\ud83d', '\ude42'])('has a mark where half a character stood: %j', (half) => {
    expect(plainText(`a${half}b`)).toBe('a\ufffdb');
  });

  it.each([
    'Åsa\tÖberg',
    '5\u00a0000 kr',
    '👩🏽‍🚀',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'e\u0301',
    '\u200fשלום',
    '<b>&amp;</b>',
  ])('keeps %j as it was typed', (text) => {
    expect(plainText(text)).toBe(text);
  });
});

describe('a title', () => {
  it.each([
    ['a\r\n\r\n  b', 'a b'],
    ['  a ', 'a'],
    ['\n', ''],
    ['\u2003a\u2028', 'a'],
  ])('of %j is %j', (text, expected) => {
    expect(plainLine(text)).toBe(expected);
  });
});
