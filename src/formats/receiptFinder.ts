import { parseReceipt, RECEIPT_VERSION, type Receipt, type ReceiptPart } from './receipt';
import { checkSum } from './receiptSum';

/** One character that would make the sum right, counted from 1. */
export interface Slip {
  readonly at: number;
  readonly stands: string;
  readonly fits: string;
}

/**
 * Why a text holds no receipt that can be trusted.
 * - `none`: nothing in it begins like one. `cut`: one begins and does not end.
 * - `changed`: it is not as it was written; `slip` when a single character can be the cause.
 * - `newer`: written by a later version of this site.
 * - `unreadable`: the sum is right, and a part of it means nothing all the same.
 */
export type ReceiptFault =
  | { readonly kind: 'empty' | 'none' | 'cut' | 'newer' }
  | { readonly kind: 'changed'; readonly slip: Slip | null }
  | { readonly kind: 'unreadable'; readonly part: ReceiptPart };

export type ReceiptReading =
  | { readonly ok: true; readonly code: string; readonly receipt: Receipt }
  | { readonly ok: false; readonly fault: ReceiptFault };

const START = /IJ(\d{1,3})\./;
const WHOLE = /^IJ1(?:\.[\w-]+){6}$/;
const PARTS = 7;
const SUM = 8;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
/** Far above any receipt; a text without an end is not searched through. */
const MOST_PIECES = 100;
const LONGEST = 4_000;
/** Nobody types more than this from paper, and looking for the slip takes time that grows with the square. */
const LONGEST_TYPED = 600;

const isRight = (code: string): boolean =>
  WHOLE.test(code) && checkSum(code.slice(0, -SUM - 1)) === code.slice(-SUM) && code.at(-SUM - 1) === '.';

/** The character that is wrong, if only one is: typed from paper, `l` and `I` look alike. */
function slipIn(code: string): Slip | null {
  for (let at = 0; at < code.length; at += 1) {
    for (const fits of LETTERS) {
      if (isRight(code.slice(0, at) + fits + code.slice(at + 1))) {
        return { at: at + 1, stands: code.charAt(at), fits };
      }
    }
  }
  return null;
}

// Mail and chat add these and nobody sees them, or marks of code and emphasis around what they find.
const unmarked = (text: string): string => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff\\`*]/g, '');

// A full stop or a bracket may follow it in a sentence.
const bare = (code: string): string => code.replace(/[^\w-]+$/, '');

/** The receipt that begins here. It may have been broken over lines, so pieces are put together until it is whole. */
function readFrom(text: string): ReceiptReading {
  const fault = (found: ReceiptFault): ReceiptReading => ({ ok: false, fault: found });
  if (Number(START.exec(text)?.[1]) > RECEIPT_VERSION) {
    return fault({ kind: 'newer' });
  }
  const pieces = text.slice(0, LONGEST).split(/\s+/, MOST_PIECES);
  let joined = '';
  for (const piece of pieces) {
    joined += piece;
    const code = bare(joined);
    if (isRight(code)) {
      const receipt = parseReceipt(code);
      return typeof receipt === 'string'
        ? fault({ kind: 'unreadable', part: receipt })
        : { ok: true, code, receipt };
    }
  }
  return fault(blame(pieces));
}

/** What is wrong with a receipt that cannot be made whole: it ends too early, or something in it is not right. */
function blame(pieces: readonly string[]): ReceiptFault {
  let joined = '';
  for (const piece of pieces) {
    joined += piece;
    const code = bare(joined);
    const parts = code.split('.');
    if (parts.length >= PARTS && (parts[PARTS - 1] ?? '').length >= SUM) {
      return { kind: 'changed', slip: code.length > LONGEST_TYPED ? null : slipIn(code) };
    }
    if (!/^[\w.-]+$/.test(piece)) {
      break;
    }
  }
  return { kind: 'cut' };
}

/**
 * Finds a receipt in a text, alone or in a whole copied result, and says whether it is as it was written.
 * Never throws. Of several, the first that is right.
 */
export function findReceipt(text: string): ReceiptReading {
  const plain = unmarked(text);
  if (plain.trim() === '') {
    return { ok: false, fault: { kind: 'empty' } };
  }
  let first: ReceiptReading | null = null;
  let rest = plain;
  for (let tries = 0; tries < MOST_PIECES; tries += 1) {
    const at = rest.search(START);
    if (at < 0) {
      break;
    }
    const reading = readFrom(rest.slice(at));
    if (reading.ok) {
      return reading;
    }
    first ??= reading;
    rest = rest.slice(at + 1);
  }
  return first ?? { ok: false, fault: { kind: 'none' } };
}
