// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { emptyFeeForm } from './answers/fee.empty';
import { emptyLogForm } from './answers/log.empty';
import { takeOver } from './takeOver';

const BEGINS = 'inner-journey-guide/on-its-way/';
const note = (tool: string, words: unknown) => sessionStorage.setItem(BEGINS + tool, JSON.stringify(words));

afterEach(() => sessionStorage.clear());

it('gives back a form as it was typed', () => {
  note('fee', { ...emptyFeeForm(), price: '349,50' });
  expect(takeOver('fee')).toMatchObject({ price: '349,50' });
});

it('gives back the line of the log and its sessions', () => {
  const line = { ...emptyLogForm(), client: 'AB' };
  note('log', { line, sessions: [] });
  expect(takeOver('log')).toEqual({ line, sessions: [] });
});

it.each([
  ['a form of another tool', 'senior', { ...emptyFeeForm() }],
  ['something else', 'fee', 'abc'],
  ['a log without its sessions', 'log', { line: emptyLogForm() }],
  ['a tool that is not here', 'unknown', {}],
])('gives nothing for %s', (_, tool, words) => {
  note(tool, words);
  expect(takeOver(tool)).toBe(null);
});

it('gives nothing for a key that would change what an object is', () => {
  const text = JSON.stringify({ ...emptyFeeForm(), more: 1 }).replace('"more"', '"__proto__"');
  sessionStorage.setItem(`${BEGINS}fee`, text);
  expect(takeOver('fee')).toBe(null);
});

it('takes away what it cannot read', () => {
  sessionStorage.setItem(`${BEGINS}fee`, '{');
  takeOver('fee');
  expect(sessionStorage.length).toBe(0);
});

it('reads words once', () => {
  note('receipt', 'abc');
  expect([takeOver('receipt'), takeOver('receipt')]).toEqual(['abc', null]);
});
