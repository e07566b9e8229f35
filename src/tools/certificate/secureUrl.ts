import { lengthOf } from '../../formats/textLength';

export type SecureUrl =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly url: string }
  | { readonly kind: 'error'; readonly code: 'notHttps' | 'notAnAddress' | 'tooLong' };

/** A limit of the form itself. */
export const LONGEST_URL = 500;

/** Reads an address that others are to open: https only, with a host that has a name, and no password in it. */
export function readSecureUrl(text: string): SecureUrl {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  if (lengthOf(typed) > LONGEST_URL) return { kind: 'error', code: 'tooLong' };
  if (!/^https:\/\//i.test(typed)) return { kind: 'error', code: 'notHttps' };
  try {
    const { href, hostname, username, password } = new URL(typed);
    const isNamed = /^[^.]+(?:\.[^.]+)+$/.test(hostname) && username === '' && password === '';
    return isNamed && !/\s/.test(typed)
      ? { kind: 'value', url: href }
      : { kind: 'error', code: 'notAnAddress' };
  } catch {
    return { kind: 'error', code: 'notAnAddress' };
  }
}
