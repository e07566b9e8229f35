import { checkSum, oneByteBack } from './receiptSum';

/** One character that would make the sum right, counted from 1. */
export interface Slip {
  readonly at: number;
  readonly stands: string;
  readonly fits: string;
}

const WHOLE = /^IJ1(?:\.[\w-]+){6}$/;
const SUM = 8;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];

const bodyOf = (code: string): string => code.slice(0, -SUM - 1);

/** Whether a text is a receipt whose sum is right. */
export const isRight = (code: string): boolean =>
  WHOLE.test(code) && code.at(-SUM - 1) === '.' && checkSum(bodyOf(code)) === code.slice(-SUM);

/**
 * The character that is wrong, if only one is: typed from paper, `l` and `I` look alike. Of several that would fit,
 * the first. The sum tells which byte to change where, so that a long receipt takes no longer than reading it.
 */
export function slipIn(code: string): Slip | null {
  const put = (at: number, fits: string): Slip | null =>
    isRight(code.slice(0, at) + fits + code.slice(at + 1))
      ? { at: at + 1, stands: code.charAt(at), fits }
      : null;
  const tried = (at: number): Slip | null => LETTERS.map((fits) => put(at, fits)).find(Boolean) ?? null;

  const strange = [...code].findIndex((character) => !LETTERS.includes(character));
  if (strange >= 0) {
    return tried(strange);
  }
  const body = bodyOf(code);
  let found: Slip | null = null;
  let difference = Number.parseInt(checkSum(body), 16) ^ Number.parseInt(code.slice(-SUM), 16);
  for (let at = body.length - 1; at >= 0; at -= 1) {
    difference = oneByteBack(difference);
    // One byte is all that may be left of it here.
    if (difference >>> 8 === 0) {
      found = put(at, String.fromCharCode(code.charCodeAt(at) ^ difference)) ?? found;
    }
  }
  for (let at = body.length; found === null && at < code.length; at += 1) {
    found = tried(at);
  }
  return found;
}
