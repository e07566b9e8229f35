import { expect, test } from 'vitest';
import { readSecureUrl } from './secureUrl';

test.each([
  ['https://example.se/intyg/7', 'https://example.se/intyg/7'],
  ['  HTTPS://Example.se ', 'https://example.se/'],
])('%j is an address', (typed, url) => {
  expect(readSecureUrl(typed)).toEqual({ kind: 'value', url });
});

test('nothing typed is no address and no mistake', () => {
  expect(readSecureUrl('  ')).toEqual({ kind: 'empty' });
});

test.each([
  ['http://example.se', 'notHttps'],
  ['example.se/intyg', 'notHttps'],
  ['javascript:alert(1)', 'notHttps'],
  ['data:text/html,x', 'notHttps'],
  ['https://', 'notAnAddress'],
  ['https://localhost/intyg', 'notAnAddress'],
  ['https://anna:hemligt@example.se', 'notAnAddress'],
  ['https://example.se/mitt intyg', 'notAnAddress'],
] as const)('%j is refused', (typed, code) => {
  expect(readSecureUrl(typed)).toEqual({ kind: 'error', code });
});

test.each([
  [500, 'value'],
  [501, 'error'],
] as const)('an address of %d characters', (length, kind) => {
  const start = 'https://example.se/';
  expect(readSecureUrl(start + 'a'.repeat(length - start.length)).kind).toBe(kind);
});
