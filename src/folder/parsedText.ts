import { type Foreign, foreignIn } from './foreign';
import { outlineOf } from './plainJson';

/** What a text from outside holds, or what is wrong with it; for what is foreign, also where it stands. */
export type ParsedText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: 'tooDeep' | 'notJson' | Foreign['kind']; readonly at?: string };

/**
 * Parses a text that anyone may have written. Never throws. The order matters: depth before JSON.parse, foreign keys
 * before anything is copied.
 */
export function parseText(json: string): ParsedText {
  const outline = outlineOf(json);
  if (outline === 'tooDeep') {
    return { ok: false, reason: 'tooDeep' };
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, reason: 'notJson' };
  }
  const foreign = foreignIn(value, json, outline.keys);
  return foreign === null ? { ok: true, value } : { ok: false, reason: foreign.kind, at: foreign.at };
}
