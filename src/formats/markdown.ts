import { plainText } from './plainText';

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

// By hand: a pattern for the space at the end tries anew at every space of a long row of them.
function withoutEnds(line: string): string {
  let [from, to] = [0, line.length];
  while (from < to && isBlank(line[from])) from += 1;
  while (to > from && isBlank(line[to - 1])) to -= 1;
  return line.slice(from, to);
}

/**
 * Text as one Markdown paragraph or list item: nothing in it is emphasis, link, heading, list, table,
 * formula or HTML, and in MDX no expression, import or export.
 * Line breaks become hard breaks and empty lines fall away, since they would end the list item the text is in.
 */
export function escapeMarkdown(text: string): string {
  const lines = plainText(text)
    .split('\n')
    .map(withoutEnds)
    .filter((line) => line !== '');
  return lines.map(escapeLine).join('  \n');
}

function escapeLine(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<~|${}]/g, '\\$&')
      .replace(/&(?=[#\w])/g, '\\&')
      .replace(/^(?:[-+=#>]|:::)/, '\\$&')
      // Where Markdown may hold code, a paragraph that begins so is a part of a program.
      .replace(/^(?=(?:im|ex)port )./, (letter) => `&#${letter.charCodeAt(0)};`)
      .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
      // In a heading these would only be its other end.
      .replace(/(\s#*)#$/, '$1\\#')
  );
}
