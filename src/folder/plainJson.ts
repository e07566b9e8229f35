/** A backup is seven levels deep; the rest is room for what later versions add. */
const DEEPEST = 16;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * What can be said of a JSON text before it is parsed: how many keys are written in it, or `tooDeep` when lists and
 * objects lie more than sixteen levels inside each other. Reads the text once and holds nothing: the parser takes a
 * million levels, and what walks the result afterwards does not.
 */
export function outlineOf(json: string): { readonly keys: number } | 'tooDeep' {
  let depth = 0;
  let keys = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (inText) {
      if (code === BACKSLASH) {
        index += 1;
      } else if (code === QUOTE) {
        inText = false;
      }
    } else if (code === QUOTE) {
      inText = true;
    } else if (code === COLON) {
      keys += 1;
    } else if (OPENING.has(code)) {
      depth += 1;
      if (depth > DEEPEST) {
        return 'tooDeep';
      }
    } else if (CLOSING.has(code)) {
      depth -= 1;
    }
  }
  return { keys };
}

// Copied carelessly, these keys would change every object on the page.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
export const isForbiddenKey = (key: string): boolean => FORBIDDEN.has(key);
