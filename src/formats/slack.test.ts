import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeSlack } from './slack';

describe('free text in Slack', () => {
  it.each([
    ['7 av 8 (87,5 %)', '7 av 8 (87,5 %)'],
    ['*viktigt* och _nu_', '∗viktigt∗ och ˍnuˍ'],
    ['~struket~', '∼struket∼'],
    ['`kod` och ```block```', 'ˋkodˋ och ˋˋˋblockˋˋˋ'],
    ['> citat', '› citat'],
    ['<b>fet</b> <3', '‹b>fet‹/b> <3'],
    ['<!channel> hej', '‹!channel> hej'],
    ['<@U024BE7LH>', '‹＠U024BE7LH>'],
    ['<https://x.se|klicka>', '‹https://x.se|klicka>'],
    ['@channel @here', '＠channel ＠here'],
    ['Säg (@here)', 'Säg (＠here)'],
    ['åsa@example.se', 'åsa@example.se'],
    ['file_name och 5 * 3', 'file_name och 5 * 3'],
    ['5 > 3 och a < b', '5 > 3 och a < b'],
    ['rad 1\r\n\r\n• rad 2', 'rad 1\n   · rad 2'],
    ['a\u0000b', 'ab'],
    ['', ''],
  ])('%j is written %j', (text, expected) => {
    expect(escapeSlack(text)).toBe(expected);
  });

  it('never begins or ends emphasis at the edge of a word', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aå1 .*_~`<>@!|\n') });
    fc.assert(
      fc.property(texts, (text) => {
        expect(escapeSlack(text)).not.toMatch(/`|<[!@#]|(?<![aå1])[*_~@](?=[aå1])|(?<=[aå1])[*_~](?![aå1])/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has one line that is not moved in', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab -\n\r\u2028') }), (text) => {
        const [, ...more] = escapeSlack(text).split('\n');
        expect(more.every((line) => line.startsWith('   '))).toBe(true);
      }),
    );
  });
});
