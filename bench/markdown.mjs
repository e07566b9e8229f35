// A document's words as MDX, as an author of a peer would have written them.
import { CALCULATOR } from './content.mjs';

const escaped = (text) => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>|#]/g, '\\$&');

/** Emphasis must not begin or end with a space. */
const around = (mark, text) => {
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words ? `${before}${mark}${words}${mark}${after}` : text;
};

function inline(node) {
  if (node.nodeType === 3) {
    return escaped(node.data);
  }
  const text = [...node.childNodes].map(inline).join('');
  switch (node.tagName) {
    case 'STRONG':
      return around('**', text);
    case 'EM':
      return around('*', text);
    case 'CODE':
      return around('`', node.textContent);
    case 'A':
      return `[${text}](${node.getAttribute('href')})`;
    case 'BR':
      return ' ';
    default:
      return text;
  }
}

function table(element) {
  const rows = [...element.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) => inline(cell).trim()),
  );
  const [head = [], ...body] = rows;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const caption = element.querySelector('caption');
  const heading = caption ? `${inline(caption).trim()}\n\n` : '';
  return `${heading}${[line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')}`;
}

function list(element, headingId) {
  return [...element.children]
    .map((item, index) => {
      const mark = element.tagName === 'OL' ? `${index + 1}. ` : '- ';
      return mark + blocks(item, headingId).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

const BLOCKS = /^(P|UL|OL|TABLE|DIV|SECTION|ASIDE|DETAILS|SUMMARY|HEADER|H[1-6]|FIGURE|DL|DT|DD|CALCULATOR)$/;

function block(element, headingId) {
  switch (element.tagName) {
    case 'H1':
      return ''; // The title stands in the front matter.
    case 'H2':
    case 'H3':
    case 'H4':
      return `${'#'.repeat(Number(element.tagName[1]))} ${inline(element).trim()}${headingId(element.id)}`;
    case 'UL':
    case 'OL':
      return list(element, headingId);
    case 'TABLE':
      return table(element);
    case CALCULATOR.toUpperCase():
      return '<FeeCalculator/>';
    default:
      return blocks(element, headingId);
  }
}

/** Children in turn: what runs in a line is joined to a paragraph, what is a block stands by itself. */
function blocks(parent, headingId) {
  const parts = [''];
  for (const node of parent.childNodes) {
    if (BLOCKS.test(node.tagName ?? '')) {
      parts.push(block(node, headingId), '');
    } else {
      parts.push(parts.pop() + inline(node));
    }
  }
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');
}

/**
 * @param {{ title: string, description: string, article: Element }} page
 * @param {{ importLine: string, headingId?: (id: string) => string }} dialect how the peer imports its calculator
 *   and names headings
 * @returns {string} an MDX document
 */
export function toMdx({ title, description, article }, { importLine, headingId = () => '' }) {
  const text = blocks(article, headingId);
  return [
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---`,
    ...(text.includes('<FeeCalculator/>') ? [importLine] : []),
    text,
    '',
  ].join('\n\n');
}
