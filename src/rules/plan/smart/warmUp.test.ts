import { expect, it } from 'vitest';
import { warmUps } from './warmUp';

it.each(['sv', 'en'] as const)('reads a text of no meaning in %s, and finds what it holds', (language) => {
  const [amount, , ...words] = warmUps(language).map((work) => work());
  expect(amount).toMatchObject({ value: 1 });
  expect(words).toEqual([[], [], [], [], [], [], []]);
});
