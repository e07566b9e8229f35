import { describe, expect, it } from 'vitest';
import { otherPage } from './otherPage';

describe('the other language', () => {
  it.each([
    ['the same document', true, '/guide/en/bli-coach/', '/guide/en/bli-coach/'],
    ['the front page for an address that leads nowhere', false, '/guide/en/404/', '/guide/en/'],
    ['the front page for the front page', false, '/guide/en/', '/guide/en/'],
  ])('is %s', (_case, isDocument, sameAddress, expected) => {
    expect(otherPage({ isDocument, sameAddress, otherFront: '/guide/en/' })).toBe(expected);
  });
});
