const LIMIT = 75;

/**
 * The same calendar text with every content line folded at exactly 75 octets (RFC 5545, section 3.1), a
 * character never split, and CRLF after each line, the last one included. Takes text folded in any other way.
 */
export function foldLines(text: string): string {
  const unfolded = text.replace(/\r\n[ \t]/g, '').replace(/\r\n$/, '');
  return unfolded
    .split('\r\n')
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

function foldLine(line: string): string {
  const octets = new TextEncoder();
  let folded = '';
  let length = 0;
  // By code point, so that a surrogate pair stays whole.
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > LIMIT) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
