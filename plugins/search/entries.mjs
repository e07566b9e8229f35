// What can be found, read from the finished pages: a reader who searches meets the words that stand there.
import { JSDOM } from 'jsdom';

// What is not the page's own prose: tools and their states, what is told elsewhere and quoted here, pictures, ways on.
const NOT_PROSE =
  '.hash-link,[data-island],.trouble,noscript,nav,svg,figure,table,aside,.missing,.cases,details,script,style,.register__facts,.register__others,.register__id,.register__filter,.register__missing,[hidden]';
// What leads on would answer for the page that it leads to.
const LEADS_ON = /(?:^(?:Nästa steg|Next step)|(?:^| )(?:Läs mer|Read more)):.*$/;
const BREAKS = 'p,li,dd,dt,h1,h2,h3,h4,blockquote';

// A hard space stays: an amount and its unit are read together here too.
const spaced = (text) =>
  text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/[ \n]+/g, ' ')
    .trim();
const textOf = (element) => spaced(element?.textContent ?? '');

/** The page's own prose in order: paragraphs, list items and headings. */
function prose(article) {
  for (const part of article.querySelectorAll(NOT_PROSE)) {
    part.remove();
  }
  return [...article.querySelectorAll(BREAKS)].filter(
    (part) => part.querySelector(BREAKS) === null || part.matches('h1,h2,h3'),
  );
}

const ENTRY_KINDS = { Q: 'reading', P: 'missing' };

/** An entry of a register: a rule with its value, a reading with its answer, or what is missing. */
function fromRegister(entry, page) {
  const title = entry.querySelector('.register__title');
  const id = title.id;
  const kind = /^[QP]-\d/.test(id) ? ENTRY_KINDS[id[0]] : 'rule';
  const source = kind === 'rule' ? textOf(entry.querySelector('.register__facts dd')) : page.title;
  title.querySelector('code')?.remove();
  const answer = entry.querySelector('.register__value') ?? entry.querySelector('p');
  answer?.querySelector('strong')?.remove();
  answer?.querySelector('.register__compare')?.prepend('· ');
  return {
    kind,
    title: textOf(title),
    path: `${page.path}#${id}`,
    within: source,
    text: textOf(answer),
    more: id,
  };
}

/** A word and its meaning, in a list of the page of words. */
function fromGlossary(item, page, id) {
  const names = [...item.querySelectorAll('strong')].map((name) => textOf(name).replace(/\.$/, ''));
  const meaning = textOf(item).replace(/^.*?\.\s/, '');
  return {
    kind: 'word',
    title: names.join(', '),
    path: `${page.path}#${id}`,
    within: page.title,
    text: meaning,
    more: '',
  };
}

// Quoted or not, as the generator's minifier has left it.
const DESCRIPTION = /<meta [^>]*name="?description"?[^>]*content="([^"]*)"/;
const LABEL = /<a aria-current="?page"?[^>]*class="?trail__link"?[^>]*>([^<]+)</;

/** What the page is called in the list of pages, and what it says of itself. */
const called = (html) =>
  [LABEL, DESCRIPTION].map((pattern) => new JSDOM(pattern.exec(html)?.[1] ?? '').window.document.body);

/** The question that each tool answers, from the list of all tools, by the tool's path. */
export function questionsOf(html, base) {
  const { document } = new JSDOM(html).window;
  return new Map(
    [...document.querySelectorAll('article li a')].map((link) => [
      link.getAttribute('href')?.slice(base.length) ?? '',
      textOf(link),
    ]),
  );
}

/**
 * What can be found on one page.
 * @param {string} html as the generator wrote it
 * @param {{ path: string, isGlossary: boolean, isTool: boolean, question?: string }} place path below the language's
 *   base
 * @returns {import('../../src/search/entry').Entry[]} the page itself first, then its parts in order
 */
export function entriesOf(html, { path, isGlossary, isTool, question = '' }) {
  const from = html.indexOf('<article>');
  const article = new JSDOM(html.slice(from, html.indexOf('</article>', from))).window.document;
  const page = { path, title: textOf(article.querySelector('h1')) };
  // A blank form asks what its tool asks, and is found with its tool.
  for (const form of article.querySelectorAll('.paper')) {
    form.remove();
  }
  const registered = [...article.querySelectorAll('.register__entry')].map((entry) => {
    const found = fromRegister(entry, page);
    entry.remove();
    return found;
  });
  const more = [...called(html).map(textOf), question].join(' ').trim();
  const whole = { kind: isTool ? 'tool' : 'page', ...page, within: '', text: '', more };
  const entries = [whole];
  const texts = new Map([[whole, []]]);
  let here = whole;
  for (const part of prose(article)) {
    const isHeading = part.matches('h2,h3');
    if (isHeading && part.id) {
      here = {
        kind: 'part',
        title: textOf(part),
        path: `${path}#${part.id}`,
        within: page.title,
        text: '',
        more: '',
      };
      entries.push(here);
      texts.set(here, []);
    } else if (isGlossary && part.matches('li') && part.querySelector('strong')) {
      entries.push(fromGlossary(part, page, here.path.split('#')[1]));
    } else if (!part.matches('h1')) {
      texts.get(here)?.push(textOf(part).replace(LEADS_ON, ''));
    }
  }
  for (const [entry, paragraphs] of texts) {
    entry.text = paragraphs.filter((text) => text !== '').join(' ');
  }
  return [...entries, ...registered];
}
