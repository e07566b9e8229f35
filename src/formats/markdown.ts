/** Free text on its way into text that has a syntax of its own, so that it reads as it was typed. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped. Tab and line feed stay.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROL, '');

/**
 * Text as one Markdown paragraph or list item: nothing in it is emphasis, link, heading, list, table or HTML.
 * Line breaks become hard breaks and empty lines fall away, since they would end the list item the text is in.
 */
export function escapeMarkdown(text: string): string {
  const lines = plain(text)
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '');
  return lines.map(escapeLine).join('  \n');
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<~|]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/^[-+=#>]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
