// The 32-bit cyclic check of zip and Ethernet, reflected, a byte at a time.
const POLYNOMIAL = 0xedb88320;
const SHIFTED = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  }
  return rest;
});

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
