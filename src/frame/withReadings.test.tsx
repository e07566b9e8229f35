import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { withReadings } from './withReadings';

afterEach(cleanup);

const shown = (text: string) => {
  const { container } = render(<p>{withReadings(text, '/en/')}</p>);
  return {
    text: container.textContent,
    links: [...container.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  };
};

test('every reading in a text is a link to where it is explained', () => {
  expect(shown('One fee (Q-25), one discount (Q-22).').links).toEqual([
    '/en/regler/lasningar/#Q-25',
    '/en/regler/lasningar/#Q-22',
  ]);
});

test('the text itself stays as it is', () => {
  expect(shown('One fee (Q-25), one discount (Q-22).').text).toBe('One fee (Q-25), one discount (Q-22).');
});

test('a text without readings has no links', () => {
  expect(shown('FAQ-25 and Q-2 and Q-255 are none.').links).toEqual([]);
});
