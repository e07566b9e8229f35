/**
 * Characters in a text as its writer sees them, without the space around it: whole code points, so that an emoji
 * held as two UTF-16 units is one. Every length limit of a field is held against this count.
 */
export const lengthOf = (text: string): number => [...text.trim()].length;
