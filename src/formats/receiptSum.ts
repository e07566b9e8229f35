// The 32-bit cyclic check of zip and Ethernet, reflected, a byte at a time.
const POLYNOMIAL = 0xedb88320;
const SHIFTED = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  }
  return rest;
});

const BY_FIRST_BYTE = new Map(SHIFTED.map((value, byte) => [value >>> 24, byte]));

/**
 * The difference between the sums of two texts of the same length, one byte back: what it was before the last byte,
 * which both have, was counted.
 */
export function oneByteBack(difference: number): number {
  const byte = BY_FIRST_BYTE.get(difference >>> 24) ?? 0;
  return ((difference ^ (SHIFTED[byte] ?? 0)) << 8) | byte;
}

/**
 * CRC-32 of a text's UTF-8 bytes as eight hexadecimal digits. It finds every slip of a few characters; it keeps
 * nobody from making a text with a sum of their own.
 */
export function checkSum(text: string): string {
  let rest = -1;
  for (const byte of new TextEncoder().encode(text)) {
    rest = (rest >>> 8) ^ (SHIFTED[(rest ^ byte) & 255] ?? 0);
  }
  return (~rest >>> 0).toString(16).padStart(8, '0');
}
