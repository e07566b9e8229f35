/** A backup is seven levels deep; the rest is room for what later versions add. */
const DEEPEST = 16;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Whether lists and objects lie more than sixteen levels inside each other. Reads the text once and holds nothing:
 * the parser takes a million levels, and what walks the result afterwards does not.
 */
export function isTooDeep(json: string): boolean {
  let depth = 0;
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
    } else if (OPENING.has(code)) {
      depth += 1;
      if (depth > DEEPEST) {
        return true;
      }
    } else if (CLOSING.has(code)) {
      depth -= 1;
    }
  }
  return false;
}

// Copied carelessly, these keys would change every object on the page.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
export const isForbiddenKey = (key: string): boolean => FORBIDDEN.has(key);

/** The path of the first key that no file of ours has, `tools.goals.__proto__`; `undefined` when there is none. */
export function firstForbiddenKey(value: unknown, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  for (const key of Object.keys(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const found = FORBIDDEN.has(key) ? at : firstForbiddenKey((value as Record<string, unknown>)[key], at);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
