import { describe, expect, it } from 'vitest';
import { readParameters } from './parameters';

const PLAIN = { theme: 'auto', accent: null, refused: [] };

describe('what an address asks for', () => {
  it('is nothing when it says nothing', () => {
    expect(readParameters('')).toEqual(PLAIN);
  });

  it.each(['auto', 'ljust', 'morkt'])('is the look %s', (theme) => {
    expect(readParameters(`?tema=${theme}`)).toEqual({ ...PLAIN, theme });
  });

  it('is a colour, with its sign or without', () => {
    expect([readParameters('?accent=5b2a86').accent, readParameters('?accent=%235B2A86').accent]).toEqual([
      '5b2a86',
      '5b2a86',
    ]);
  });

  it('is not what it does not know by name', () => {
    expect(readParameters('?pris=500&data-theme=dark&theme=morkt')).toEqual(PLAIN);
  });
});

describe('what is refused in an address', () => {
  it.each([
    ['a look that there is none of', '?tema=rosa', ['tema']],
    ['an empty look', '?tema=', ['tema']],
    ['a look in other letters', '?tema=LJUST', ['tema']],
    ['a name of an object’s own', '?tema=constructor', ['tema']],
    ['a name that stands twice', '?tema=ljust&tema=morkt', ['tema']],
    ['a colour that is none', '?accent=red', ['accent']],
    ['a style in a colour’s place', '?accent=5b2a86;background:url(//x)', ['accent']],
    ['markup', '?accent=<script>&tema=<b>', ['tema', 'accent']],
    ['what is no encoding', '?accent=%', ['accent']],
  ])('%s, and the rest stays as it is', (_what, search, refused) => {
    expect(readParameters(search)).toEqual({ ...PLAIN, refused });
  });
});
