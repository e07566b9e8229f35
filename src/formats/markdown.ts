import { plainText } from './plainText';

/**
 * Text as one Markdown paragraph or list item: nothing in it is emphasis, link, heading, list, table,
 * formula or HTML.
 * Line breaks become hard breaks and empty lines fall away, since they would end the list item the text is in.
 */
export function escapeMarkdown(text: string): string {
  const lines = plainText(text)
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '');
  return lines.map(escapeLine).join('  \n');
}

function escapeLine(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<~|$]/g, '\\$&')
      .replace(/&(?=[#\w])/g, '\\&')
      .replace(/^[-+=#>]/, '\\$&')
      .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
      // In a heading these would only be its other end.
      .replace(/(\s#*)#$/, '$1\\#')
  );
}
