// Where some reader or other ends a line: a vertical tab, a form feed, NEL, the line and paragraph separators.
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// What is not seen and does something to what stands beside it: controls, a byte order mark, changes of writing
// direction that go on past the end of the text, annotations, and code points that are no characters.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped. Tab and line feed stay.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
// One half of a pair on its own; a file cannot hold it.
const HALVES = /\p{Surrogate}/gu;

/**
 * Text as typed on its way into a file that other programs read: every line ends with a line feed, and nothing in it
 * reaches beyond it unseen. All that can be read stays as it is, emoji made of several characters included.
 */
export const plainText = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(UNSEEN, '').replace(HALVES, '\ufffd');

/** The same on one line, without space at the ends: for a heading or a title. */
export const plainLine = (text: string): string =>
  plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
