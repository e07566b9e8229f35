// A page as Markdown, from the words that stand on it: values are written out, and each links to its rule.
import { spaced } from './pages.mjs';

// Ways around the page, what only a running page needs, pictures, and the ends of a scale, which its steps say too.
const LEFT_OUT =
  '.hash-link,.trouble,.theme-doc-toc-mobile,nav,button,input,select,textarea,[hidden],[aria-hidden=true],.table-of-contents,.scale__least,.scale__most';
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE HEADER MAIN ASIDE FOOTER UL OL LI DL DT DD TABLE CAPTION H1 H2 H3 H4 H5 H6 DETAILS SUMMARY FIGURE FIGCAPTION BLOCKQUOTE HR PRE FIELDSET LEGEND'.split(
    ' ',
  ),
);
const TEXT = 3;

const escaped = (text) => text.replace(/[\\`*_[\]<>|]/g, '\\$&');
const holdsBlock = (node) => [...(node.children ?? [])].some((each) => isBlock(each));
/** Something to choose on a sheet that is printed: a line of its own, whatever element it is. */
const isChoice = (node) => node.classList?.contains('choice') === true;
const isBlock = (node) => BLOCKS.has(node.nodeName) || isChoice(node) || holdsBlock(node);

/** Marks around words, never around the room beside them: `**a **` is no emphasis. */
const marked = (mark, text) => {
  const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text);
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
};

function inlineOf(node, place) {
  if (node.nodeType === TEXT) {
    return escaped(node.data);
  }
  if (node.nodeName === '#comment' || node.matches?.(LEFT_OUT)) {
    return '';
  }
  const inner = () => [...node.childNodes].map((each) => inlineOf(each, place)).join('');
  switch (node.nodeName) {
    case 'STRONG':
    case 'B':
      return marked('**', inner());
    case 'EM':
    case 'I':
      return marked('*', inner());
    case 'CODE':
      return `\`${node.textContent}\``;
    case 'BR':
      return ' ';
    case 'A':
      return linked(spaced(inner()), node.getAttribute('href'), place.to);
    default:
      return inner();
  }
}

const linked = (text, href, to) => (text === '' || href === null ? text : `[${text}](${to(href)})`);

const line = (node, place) => spaced([...node.childNodes].map((each) => inlineOf(each, place)).join(''));
const indented = (text, by) => text.replaceAll('\n', `\n${' '.repeat(by)}`).replace(/\n +(?=\n)/g, '\n');

function listOf(node, place) {
  const items = [...node.children].filter((each) => !each.matches(LEFT_OUT));
  return items
    .map((item, index) => {
      const sign = node.nodeName === 'OL' ? `${index + (Number(node.getAttribute('start')) || 1)}. ` : '- ';
      return sign + indented(blocksOf(item, place).join('\n'), sign.length);
    })
    .join('\n');
}

/** Terms with what stands beside them; a term may have several. */
function termsOf(node, place) {
  const pairs = [];
  // A term and its meanings may stand in a group of their own.
  for (const each of [...node.children].flatMap((child) =>
    child.nodeName === 'DIV' ? [...child.children] : child,
  )) {
    if (each.nodeName === 'DT') {
      pairs.push([line(each, place), []]);
    } else {
      pairs.at(-1)?.[1].push(blocksOf(each, place).join(' '));
    }
  }
  return pairs.map(([term, meanings]) => `- **${term}**: ${meanings.join('; ')}`).join('\n');
}

function tableOf(node, place) {
  const rows = [...node.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => blocksOf(cell, place).join(' ').replaceAll('\n', ' ')),
  );
  const [head = [], ...body] = rows;
  // A row that reaches across the table has fewer cells than its head.
  const row = (cells) => `| ${head.map((_, index) => cells[index] ?? '').join(' | ')} |`;
  const caption = node.querySelector('caption');
  return [
    ...(caption === null ? [] : [`**${line(caption, place)}**`]),
    [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n'),
  ];
}

/** A tool as whoever cannot run it meets it: what stands in its place, and where it is. */
function toolOf(node, place) {
  const instead = [...node.querySelectorAll('[data-noscript]')].flatMap((each) => blocksOf(each, place));
  return [`*${place.tool}*`, ...instead];
}

function blockOf(node, place) {
  if (node.matches(LEFT_OUT)) {
    return [];
  }
  if (node.matches('[data-island]')) {
    return toolOf(node, place);
  }
  if (isChoice(node)) {
    return [`- ${line(node, place)}`];
  }
  const heading = /^H([1-6])$/.exec(node.nodeName);
  if (heading !== null) {
    return [`${'#'.repeat(Number(heading[1]))} ${line(node, place)}`];
  }
  switch (node.nodeName) {
    case 'UL':
    case 'OL':
      return [listOf(node, place)];
    case 'DL':
      return [termsOf(node, place)];
    case 'TABLE':
      return tableOf(node, place);
    case 'ASIDE':
    case 'BLOCKQUOTE':
      return [`> ${blocksOf(node, place).join('\n\n').replaceAll('\n', '\n> ').replaceAll('> \n', '>\n')}`];
    case 'SUMMARY':
      return [`**${line(node, place)}**`];
    case 'HR':
      return ['---'];
    default:
      return blocksOf(node, place);
  }
}

/** Blocks in order; words that stand between them make one of their own. */
function blocksOf(node, place) {
  const blocks = [];
  let words = [];
  const end = () => {
    const text = spaced(words.map((each) => inlineOf(each, place)).join(''));
    if (text !== '') {
      blocks.push(text);
    }
    words = [];
  };
  for (const child of node.childNodes) {
    if (child.nodeType !== TEXT && isBlock(child)) {
      end();
      blocks.push(...blockOf(child, place));
    } else {
      words.push(child);
    }
  }
  end();
  return blocks;
}

/**
 * @param {Element} words what is read on a page
 * @param {{ to: (href: string) => string, tool: string }} place turns an address on the page into a whole one; what is
 *   said where a tool stands
 * @returns {string} Markdown, ending with a line break
 */
export const markdownOf = (words, place) =>
  `${blocksOf(words, place)
    .filter((block) => block !== '')
    .join('\n\n')
    // Choices below one another are one list.
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
