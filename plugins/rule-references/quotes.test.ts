import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/rules';
import { readPage } from './page';
import { quotesByRule } from './quotes';

const on = '2026-11-20';
const page = (body: string, file = 'bli-coach/krav.mdx') =>
  readPage(file, `---\ntitle: Krav\n---\n\n${body}\n`, { locale: 'sv', on });
const quotes = (...bodies: string[]) =>
  quotesByRule(
    bodies.map((body) => page(body)),
    'sv',
  );
const anchors = (body: string, rule: RuleId) =>
  quotes(body)[rule]?.flatMap(({ places }) => places.map(({ anchor }) => anchor));

describe('a page', () => {
  it.each([
    ['its folder and file', 'bli-coach/krav.mdx', '', '/bli-coach/krav'],
    ['its folder when it is the first one there', 'som-coach/index.mdx', '', '/som-coach'],
    ['its own address when it has one', 'bli-coach/x.mdx', 'slug: /programmet-2025\n', '/programmet-2025'],
  ])('has an address from %s', (_from, file, slug, expected) => {
    expect(readPage(file, `---\ntitle: T\n${slug}---\n\nText\n`, { locale: 'sv', on }).path).toBe(expected);
  });

  it('writes out a rule in a heading', () => {
    const { placed } = page(
      '## Efter <Rule id="senior.months" form="number"/> månader {/* #efter */}\n\n<Missing id="P-07"/>',
    );
    expect(placed.at(-1)?.section).toEqual({ anchor: 'efter', title: 'Efter 6 månader' });
  });
});

describe('the places that quote a rule', () => {
  it('have the heading they stand under, with its id and words', () => {
    expect(
      quotes(
        '## Samtal i `coachning` {/* #samtal */}\n\nMinst <Rule id="prerequisite.sessions" form="value"/>.',
      ),
    ).toEqual({
      'prerequisite.sessions': [
        {
          path: '/bli-coach/krav',
          title: 'Krav',
          places: [{ anchor: 'samtal', title: 'Samtal i coachning' }],
        },
      ],
    });
  });

  it('have no heading before the first one', () => {
    expect(anchors('<Rule id="fee.platform"/>\n\n## Sen {/* #sen */}', 'fee.platform')).toEqual([null]);
  });

  it('are counted once where a section says the same twice', () => {
    expect(
      anchors(
        '## A {/* #a */}\n\n<Rule id="fee.platform"/> och <Rule id="fee.platform"/>\n\n## B {/* #b */}\n\n- <Rule id="fee.platform"/>',
        'fee.platform',
      ),
    ).toEqual(['a', 'b']);
  });

  it.each([
    ['a list', '- Text\n  - <Rule id="fee.platform"/>'],
    ['bold text and links', '**[<Rule id="fee.platform"/>](/x)**'],
    ['a table of rules', "<RuleTable ids={['senior.months', 'fee.platform']}/>"],
    ['a table of Markdown', '| a | b |\n|---|---|\n| c | <Rule id="fee.platform"/> |'],
    ['a heading', '# <Rule id="fee.platform"/>'],
    ['the text of a reading', '<Reading id="Q-25"/>'],
    ['a table of cases', '<FeeCases/>'],
  ])('are found in %s', (_where, body) => {
    expect(quotes(body)['fee.platform']).toHaveLength(1);
  });

  it('are found in the text of a missing piece', () => {
    expect(quotes('<Missing id="P-03"/>')['support.channel']).toHaveLength(1);
  });

  it('are not made by a reading that is only named', () => {
    expect(quotes('Se Q-25 och `<Rule id="fee.platform"/>`.')).toEqual({});
  });

  it('count for every rule that a derived number is worked out from', () => {
    expect(Object.keys(quotes('<Rule id="training.partsRequired"/>')).sort()).toEqual([
      'evaluation.completion',
      'training.exercises',
      'training.trialSessions',
    ]);
  });

  it('lead to the very reading in the register of readings', () => {
    expect(anchors('<ReadingRegister/>', 'fee.platform')).toContain('Q-25');
  });

  it('lead to the very gap in the register of what is missing', () => {
    expect(anchors('<MissingRegister/>', 'support.channel')).toContain('P-03');
  });

  it('stand page by page', () => {
    expect(quotes('<Rule id="fee.platform"/>', '<Rule id="fee.platform"/>')['fee.platform']).toHaveLength(2);
  });
});
