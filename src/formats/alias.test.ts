import { describe, expect, it } from 'vitest';
import { aliasProblem, samePerson } from './alias';

describe('initials or a code', () => {
  it.each(['', 'AB', 'klient 7', 'a'.repeat(20), '2025-04', '1234567890123'])('may be %j', (text) => {
    expect(aliasProblem(text)).toBeNull();
  });

  it('is no address', () => {
    expect(aliasProblem('anna@example.se')).toBe('address');
  });

  it.each(['900101-1234', '19900101-1234', '199001011234', '9001011234', 'AB 900101+1234'])(
    'is no personal identity number: %s',
    (text) => {
      expect(aliasProblem(text)).toBe('personalNumber');
    },
  );

  it('has at most twenty characters', () => {
    expect([aliasProblem('a'.repeat(20)), aliasProblem('a'.repeat(21))]).toEqual([null, 'tooLong']);
  });

  it('has its length without the space around it', () => {
    expect(aliasProblem(`  ${'a'.repeat(20)}  `)).toBeNull();
  });
});

describe('two aliases', () => {
  it.each([
    ['AB', ' ab'],
    ['AB', 'AB'],
    ['Å', 'A\u030a'],
  ])('%j and %j are the same person (E-01)', (one, other) => {
    expect(samePerson(one, other)).toBe(true);
  });

  it.each([
    ['AB', 'AC'],
    ['AB', 'A B'],
    ['', ''],
    [' ', ''],
    ['AB', ''],
  ])('%j and %j are not', (one, other) => {
    expect(samePerson(one, other)).toBe(false);
  });
});
