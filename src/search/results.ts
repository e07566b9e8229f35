import { element } from './element';
import type { Answer, Engine, Found } from './engine';
import { excerptOf, markedTitle, type Piece } from './excerpt';
import type { SearchText } from './textShape';

const nodesOf = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isMet }) => (isMet ? element('mark', {}, text) : text));

function item({ entry, met }: Found, { analysis }: Engine, words: SearchText, base: string): HTMLLIElement {
  const { kind, title, path, within, text } = entry;
  const told = element('p', { class: 'search__text' }, ...nodesOf(excerptOf(text, met, analysis)));
  return element(
    'li',
    { class: 'search__item' },
    element(
      'a',
      { class: 'search__link', href: base + path },
      element('span', { class: `search__kind search__kind--${kind}` }, words.kinds[kind]),
      ' ',
      element('span', { class: 'search__title' }, ...nodesOf(markedTitle(title, met, analysis))),
    ),
    ...(within === '' ? [] : [element('p', { class: 'search__within' }, within)]),
    ...(text === '' ? [] : [told]),
  );
}

const linksTo = (words: SearchText, base: string): HTMLUListElement =>
  element(
    'ul',
    { class: 'search__ways' },
    ...words.links.map(({ path, label }) =>
      element('li', {}, element('a', { class: 'search__way', href: base + path }, label)),
    ),
  );

/** Before anything is asked: questions to try, and the ways to all there is. */
export function beginning(words: SearchText, base: string): HTMLElement[] {
  return [
    element('h2', { class: 'search__heading' }, words.examples),
    element(
      'ul',
      { class: 'search__ways' },
      ...words.questions.map((question) =>
        element(
          'li',
          {},
          element('button', { class: 'search__way', type: 'button', 'data-question': question }, question),
        ),
      ),
    ),
    element('h2', { class: 'search__heading' }, words.ways),
    linksTo(words, base),
  ];
}

/** What there is instead when the search did not arrive. */
export const failed = (words: SearchText, base: string): HTMLElement[] => [
  element(
    'ul',
    { class: 'search__ways' },
    element(
      'li',
      {},
      element('button', { class: 'search__way', type: 'button', 'data-again': '' }, words.again),
    ),
  ),
  linksTo(words, base),
];

export interface Answering {
  readonly engine: Engine;
  readonly words: SearchText;
  /** The language's base, with a slash after it. */
  readonly base: string;
}

/** What was found, or what to do when nothing was. */
export function resultsOf({ found, hasAll }: Answer, { engine, words, base }: Answering): HTMLElement[] {
  if (found.length === 0) {
    return [element('p', { class: 'search__note' }, words.noneHelp), linksTo(words, base)];
  }
  const list = element(
    'ol',
    { class: 'search__list', 'aria-label': words.results },
    ...found.map((each) => item(each, engine, words, base)),
  );
  return hasAll ? [list] : [element('p', { class: 'search__note' }, words.some), list];
}
