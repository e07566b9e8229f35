import { describe, expect, it } from 'vitest';
import { checkSum } from './receiptSum';

describe('the sum of a receipt', () => {
  it.each([
    ['the digits that every description of the sum is tried on', '123456789', 'cbf43926'],
    ['nothing', '', '00000000'],
    ['a word', 'plumless', '4ddb0c25'],
    ['another word with the same sum, so that nobody takes it for a seal', 'buckeroo', '4ddb0c25'],
  ])('of %s', (_case, text, expected) => {
    expect(checkSum(text)).toBe(expected);
  });
});
