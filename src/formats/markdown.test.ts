import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './markdown';

const parse = (markdown: string) => unified().use(remarkParse).parse(markdown);

describe('free text in Markdown', () => {
  it.each([
    ['7 av 8 (87,5 %)', '7 av 8 (87,5 %)'],
    ['5 000,50 kr – senast 2025-04-28', '5 000,50 kr – senast 2025-04-28'],
    ['*viktigt* och _nu_', '\\*viktigt\\* och \\_nu\\_'],
    ['[länk](http://x.se)', '\\[länk\\](http://x.se)'],
    ['<b>fet</b>', '\\<b>fet\\</b>'],
    ['# rubrik', '\\# rubrik'],
    ['C #', 'C \\#'],
    ['C#', 'C#'],
    ['- punkt', '\\- punkt'],
    ['1. först', '1\\. först'],
    ['2) sedan', '2\\) sedan'],
    ['> citat', '\\> citat'],
    ['`kod`', '\\`kod\\`'],
    ['a | b', 'a \\| b'],
    ['~~struket~~', '\\~\\~struket\\~\\~'],
    ['&amp; & R&D', '\\&amp; & R\\&D'],
    ['c:\\x', 'c:\\\\x'],
    ['$x$', '\\$x\\$'],
    ['a\u2028# b', 'a  \n\\# b'],
    ['    indraget', 'indraget'],
    ['rad 1\r\n\r\n---\nrad 2', 'rad 1  \n\\---  \nrad 2'],
    ['a\u0000b', 'ab'],
    ['', ''],
    ['{a}', '\\{a\\}'],
    [':::tips', '\\:::tips'],
    [': lista', ': lista'],
    ["import a from 'b'", "&#105;mport a from 'b'"],
    ['export const a', '&#101;xport const a'],
    ['rad 1\nexport default a', 'rad 1  \n&#101;xport default a'],
    ['important', 'important'],
    ['att import a', 'att import a'],
  ])('%j is written %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('is a paragraph that says what was typed, and nothing else', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aå1 .)-+*_=#>`~|[]()<!/&;:\\\n\t"') });
    fc.assert(
      fc.property(texts, (text) => {
        const typed = text.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
        const expected = typed.filter((line) => line !== '').join('\n');
        const blocks = parse(escapeMarkdown(text)).children;
        const paragraph = blocks[0];
        const inline = paragraph?.type === 'paragraph' ? paragraph.children : [];
        const read = inline.map((node) =>
          node.type === 'text' ? node.value : node.type === 'break' ? '\n' : '?',
        );
        expect([blocks.length, read.join('')]).toEqual([expected === '' ? 0 : 1, expected]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays in its list item', () => {
    const list = parse(`- ${escapeMarkdown('ett\n\n- två\n\n3. tre')}\n- fyra`).children[0];
    expect(list?.type === 'list' && list.children.length).toBe(2);
  });
});
