import { describe, expect, it } from 'vitest';
import { leadsAway } from './outside';

const here = new URL('https://guide.example/embed/avgift/?tema=morkt') as unknown as Location;

const link = (href: string, attributes: Record<string, string> = {}) => {
  const made = document.createElement('a');
  for (const [name, value] of Object.entries({ href, ...attributes })) {
    made.setAttribute(name, value);
  }
  return made;
};

describe('a link in a frame', () => {
  it.each([
    ['to another page', 'https://guide.example/regler/integritet/#delad-dator'],
    ['to another site', 'https://www.example/'],
    ['to the same path of another site', 'https://www.example/embed/avgift/'],
  ])('%s leads away', (_what, href) => {
    expect(leadsAway(link(href), here)).toBe(true);
  });

  it.each([
    ['to a place on the page', 'https://guide.example/embed/avgift/?tema=morkt#fee-price'],
    ['to the page itself', 'https://guide.example/embed/avgift/'],
    ['to a letter', 'mailto:anna@example.com'],
    ['to a file that is made here', 'blob:https://guide.example/1'],
  ])('%s stays', (_what, href) => {
    expect(leadsAway(link(href), here)).toBe(false);
  });

  it('to a file that is to be saved stays', () => {
    expect(leadsAway(link('https://guide.example/regler.json', { download: '' }), here)).toBe(false);
  });
});
