/** Six hexadecimal digits in small letters, with nothing before them. */
export type Accent = string;

export type Ground = 'light' | 'dark';

/** WCAG 2.2, 1.4.3: text on its ground. The accent is read as a link and written upon as a button. */
const LEAST_CONTRAST = 4.5;

// The paper of each look that is nearest to its ink: a colour that is read on this one is read on the others too.
const GROUNDS: Readonly<Record<Ground, Accent>> = { light: 'eef1e9', dark: '1b2924' };

const HEX = /^#?([0-9a-f]{6})$/i;

/** A colour as it was asked for, or null when it is no colour in six hexadecimal digits. */
export const readAccent = (text: string): Accent | null => HEX.exec(text)?.[1]?.toLowerCase() ?? null;

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

function luminance(colour: Accent): number {
  const part = (at: number) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}

/** How much two colours differ in lightness, from 1 to 21, as WCAG 2.2 counts it. */
export function contrast(one: Accent, other: Accent): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The looks in which a colour can be read, and written upon; there is none that can in both. */
export const groundsFor = (accent: Accent): readonly Ground[] =>
  (['light', 'dark'] as const).filter((ground) => contrast(accent, GROUNDS[ground]) >= LEAST_CONTRAST);
