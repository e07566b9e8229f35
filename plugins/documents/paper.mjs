// Turns the fields of a tool, as they stand on a sheet to print, into places to write in with a pen.

const START = /<div [^>]*data-paper[^>]*>/g;
/** Of more options than this a reader writes the one that holds. */
const MOST_OPTIONS = 6;

// What only a screen has use for: what is pressed, what counts while one types, what is told to those who listen.
const SCREEN_ONLY =
  'button, .field__count, .field__print, .status-line, .entries__add, .actions, noscript, script';
const SCREEN_ATTRIBUTES = /^(?:id|for|tabindex|role|aria-.*|data-.*)$/;

/** Where the element that begins here ends. A `div` never leaves its end to be guessed. */
function endOf(html, start) {
  let depth = 0;
  for (const match of html.slice(start).matchAll(/<(\/?)div\b/g)) {
    depth += match[1] === '' ? 1 : -1;
    if (depth === 0) {
      return start + match.index + '</div>'.length;
    }
  }
  throw new Error('A sheet to print does not end');
}

function onPaper(place) {
  const { ownerDocument: document } = place;
  const make = (name, className, ...inside) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...inside);
    return element;
  };
  const line = () => make('span', 'paper__line');
  const box = (isOneOf) => make('span', isOneOf ? 'paper__box paper__box--one' : 'paper__box');
  const each = (selector, change) => {
    for (const element of [...place.querySelectorAll(selector)]) {
      change(element);
    }
  };
  const rename = (name, className) => (element) =>
    element.replaceWith(make(name, className, ...element.childNodes));

  each(SCREEN_ONLY, (element) => element.remove());
  each('input', (input) => {
    const isChoice = input.type === 'radio' || input.type === 'checkbox';
    input.replaceWith(isChoice ? box(input.type === 'radio') : line());
  });
  each('textarea', (area) => area.replaceWith(...Array.from({ length: area.rows }, line)));
  each('select', (select) => {
    const names = [...select.options].map((option) => option.textContent);
    const choice = (name) => make('span', 'choice', box(true), make('span', 'choice__label', name));
    select.replaceWith(
      names.length > MOST_OPTIONS || names.length < 2
        ? line()
        : make('span', 'choices choices--inline', ...names.map(choice)),
    );
  });
  each('label', (label) => rename('span', label.className)(label));
  each('summary', rename('p', 'paper__part'));
  each('details', rename('div', 'paper__more'));
  each('*', (element) => {
    for (const { name } of [...element.attributes].filter(({ name }) => SCREEN_ATTRIBUTES.test(name))) {
      element.removeAttribute(name);
    }
  });
}

/**
 * @param {string} html a page as it was written, with the fields of tools in `<div data-paper>`
 * @returns {Promise<string>} the same page with lines and boxes in their place; as it was when there are none
 */
export async function toPaper(html) {
  const starts = [...html.matchAll(START)].map(({ index }) => index);
  if (starts.length === 0) {
    return html;
  }
  // It takes a while to load, and few pages have use for it.
  const { JSDOM } = await import('jsdom');
  return starts.reduceRight((page, start) => {
    const end = endOf(page, start);
    const place = JSDOM.fragment(page.slice(start, end)).firstElementChild;
    onPaper(place);
    place.removeAttribute('data-paper');
    return page.slice(0, start) + place.outerHTML + page.slice(end);
  }, html);
}
