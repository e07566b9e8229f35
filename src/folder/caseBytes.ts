/** Text as the characters of a link, and back: UTF-8, compressed, in base64 for addresses. */

/** Whether this browser has what the two below need. */
export const canCompress = (): boolean =>
  typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

// The form with a sum at the end, which the form without lacks: a link that lost or changed a character on its way
// is found out instead of read as something else.
const FORM = 'deflate';

/** Any text, since JSON writes half of a surrogate pair as an escape. @throws never, where `canCompress` */
export async function toCharacters(json: string): Promise<string> {
  const compressed = await passed(new CompressionStream(FORM), new TextEncoder().encode(json), Infinity);
  // One by one: as arguments of one call they can be too many.
  return btoa(Array.from(compressed ?? [], (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * @param most the bytes that the text may take when it is opened; a link of eight thousand characters could hold
 *   megabytes, and no more than this is ever in memory
 * @returns `null` when they would be more
 * @throws whatever the browser says of characters that are no such text
 */
export async function fromCharacters(characters: string, most: number): Promise<string | null> {
  const compressed = Uint8Array.from(
    atob(characters.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.charCodeAt(0),
  );
  const bytes = await passed(new DecompressionStream(FORM), compressed, most);
  // A mark at the beginning is part of the text, and no text of ours has one.
  return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

async function passed(
  through: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const writer = through.writable.getWriter();
  // What goes wrong is heard at the reading end.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = through.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
