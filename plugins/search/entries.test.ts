import { describe, expect, it } from 'vitest';
import { entriesOf, questionsOf } from './entries.mjs';

const page = (article: string, head = ''): string =>
  `<html><head>${head}</head><article>${article}</article></html>`;
const of = (html: string, more = {}) =>
  entriesOf(html, { path: 'a/', isGlossary: false, isTool: false, ...more });

const PAGE = page(
  `<header><h1>Avgift</h1></header><p>Först det viktigaste.</p>
  <h2 id=en>Del ett<a class=hash-link href=#en>#</a></h2><ul><li>Ett<li>Två</ul>
  <div data-island=fee><p>Fält</p></div><aside class=reading><p>Läsning</p></aside>
  <h3 id=tva>Del två</h3><p>Mer.</p><p><strong>Nästa steg:</strong> <a>En annan sida</a></p>`,
  '<meta name=description content="Vad som är kvar."><a aria-current=page class=trail__link href=/a/>Etikett</a>',
);

describe('a page', () => {
  it('is found with what stands before its first heading', () => {
    expect(of(PAGE)[0]).toMatchObject({
      kind: 'page',
      title: 'Avgift',
      path: 'a/',
      text: 'Först det viktigaste.',
    });
  });

  it('is searched by its name in the list and its description too', () => {
    expect(of(PAGE)[0]?.more).toBe('Etikett Vad som är kvar.');
  });

  it('has a part for each heading, with its address, without tools and readings', () => {
    expect(of(PAGE)[1]).toEqual({
      kind: 'part',
      title: 'Del ett',
      path: 'a/#en',
      within: 'Avgift',
      text: 'Ett Två',
      more: '',
    });
  });

  it('leaves out a sentence that leads to another page', () => {
    expect(of(page('<h1>A</h1><p>Hit hör det. Läs mer: En annan sida.</p>'))[0]?.text).toBe('Hit hör det.');
  });

  it('keeps an amount and its unit together', () => {
    expect(of(page('<h1>A</h1><p>Det är\n  200\u00a0kr.</p>'))[0]?.text).toBe('Det är 200\u00a0kr.');
  });

  it('leaves out the line that leads on', () => {
    expect(of(PAGE)[2]?.text).toBe('Mer.');
  });

  it('of a tool is a tool, found by the question that it answers', () => {
    const [tool] = of(PAGE, { isTool: true, question: 'vad får jag?' });
    expect(tool).toMatchObject({ kind: 'tool', more: 'Etikett Vad som är kvar. vad får jag?' });
  });
});

it('a rule leads to its place, with its value and its paragraph', () => {
  const html =
    page(`<h1>Reglerna</h1><section class=register__entry><h3 class=register__title id=fee.platform>Avgift
    <code class=register__id>fee.platform</code></h3><p class=register__value><a class=rule>10 %</a>
    <span class=register__compare>exakt</span><dl class=register__facts><dt>Källa<dd>Programmet (CP-38)<dt>Enhet<dd>procent</dl></section>`);
  expect(of(html)[1]).toEqual({
    kind: 'rule',
    title: 'Avgift',
    path: 'a/#fee.platform',
    within: 'Programmet (CP-38)',
    text: '10 % · exakt',
    more: 'fee.platform',
  });
});

it('a reading is found by its question, with its answer', () => {
  const html =
    page(`<h1>Så läser vi</h1><section class=register__entry><h3 class=register__title id=Q-15>Vilka?
    <code class=register__id>Q-15</code></h3><p class=register__value><strong>Så läser vi:</strong> Alla.<p>Varför</section>`);
  expect(of(html)[1]).toMatchObject({
    kind: 'reading',
    title: 'Vilka?',
    text: 'Alla.',
    within: 'Så läser vi',
  });
});

it('a word is found with its meaning', () => {
  const html = page(
    '<h1>Ord</h1><h2 id=folk>Folk</h2><ul><li><strong>Aspirant.</strong> Du som går. I dag.</ul>',
  );
  expect(of(html, { isGlossary: true })[2]).toMatchObject({
    kind: 'word',
    title: 'Aspirant',
    text: 'Du som går. I dag.',
    path: 'a/#folk',
  });
});

it('each tool has its question in the list of all tools', () => {
  const list = page(
    '<ul><li><strong><a href=/en/verktyg/avgift/>Vad får jag?</a></strong><br/>Kalkylatorn</ul>',
  );
  expect(questionsOf(list, '/en/').get('verktyg/avgift/')).toBe('Vad får jag?');
});
