import { parseReceipt, RECEIPT_VERSION, type Receipt, type ReceiptPart } from './receipt';
import { isRight, type Slip, slipIn } from './receiptSlip';

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
const PARTS = 7;
const SUM = 8;
/** Far above any receipt; a text without an end is not searched through. */
const MOST_PIECES = 100;
const LONGEST = 4_000;
// Mail and chat add these and nobody sees them, or marks of code and emphasis around what they find.
const unmarked = (text: string): string => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff\\`*]/g, '');

// A full stop or a bracket may follow it in a sentence.
const bare = (code: string): string => code.replace(/[^\w-]+$/, '');

/**
 * The receipt that begins here. It may have been broken over lines, so pieces are put together until it is whole.
 * @returns the pieces when none is
 */
function readFrom(text: string): ReceiptReading | readonly string[] {
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
  return pieces;
}

/** What is wrong with a receipt that cannot be made whole: it ends too early, or something in it is not right. */
function blame(pieces: readonly string[]): ReceiptFault {
  let joined = '';
  for (const piece of pieces) {
    joined += piece;
    const code = bare(joined);
    const parts = code.split('.');
    if (parts.length >= PARTS && (parts[PARTS - 1] ?? '').length >= SUM) {
      return { kind: 'changed', slip: slipIn(code) };
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
  let first: ReturnType<typeof readFrom> | null = null;
  let rest = plain;
  for (let tries = 0; tries < MOST_PIECES; tries += 1) {
    const at = rest.search(START);
    if (at < 0) {
      break;
    }
    const reading = readFrom(rest.slice(at));
    if ('ok' in reading && reading.ok) {
      return reading;
    }
    first ??= reading;
    rest = rest.slice(at + 1);
  }
  if (first === null) {
    return { ok: false, fault: { kind: 'none' } };
  }
  // Only one is blamed: a text may be full of beginnings.
  return 'ok' in first ? first : { ok: false, fault: blame(first) };
}
