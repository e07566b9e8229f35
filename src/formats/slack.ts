import { plainText } from './plainText';

// Slack has no way to say that a sign is only a sign, and shows entities as they stand when text is pasted. So a sign
// that would begin or end something is exchanged for its nearest relative, and one that would not is left alone.
const RELATIVES: Readonly<Record<string, string>> = {
  '*': '\u2217',
  _: '\u02cd',
  '~': '\u223c',
  '`': '\u02cb',
  '<': '\u2039',
  '>': '\u203a',
  '•': '\u00b7',
  '@': '\uff20',
};

const relative = (sign: string): string => RELATIVES[sign] ?? sign;
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string): boolean => character === '' || /\s/.test(character);

/** Whether a sign would do something where it stands. Older Safari knows no lookbehind, so its sides are looked at here. */
function acts(sign: string, before: string, after: string): boolean {
  switch (sign) {
    // Calls everyone who is there; in an e-mail address it calls nobody.
    case '@':
      return !isWord(before) && isWord(after);
    case '`':
      return true;
    // Emphasis needs a word on one side and none on the other: `file_name` and `5 * 3` are only text.
    default:
      return !(isWord(before) && isWord(after)) && !(isSpace(before) && isSpace(after));
  }
}

const escapeLine = (line: string): string =>
  line
    // A link, a person, a channel or a command; `a < b` and `<3` are only text.
    .replace(/<(?=[!@#/a-z])/gi, relative)
    .replace(/^[>•]/, relative)
    .replace(/[*_~`@]/g, (sign, at: number) =>
      acts(sign, line.charAt(at - 1), line.charAt(at + 1)) ? relative(sign) : sign,
    );

/**
 * Free text in a message: nothing in it becomes bold, code, a quote, a link or a call for people. Lines after the
 * first are moved in, so that they stay with the point they belong to.
 */
export const escapeSlack = (text: string): string =>
  plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapeLine)
    .join('\n   ');
