import type { Locale } from '../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { FrameWords } from './words';

export type { FrameWords } from './words';

/** Every word of this part of the site, in both languages. */
export const frameText: Readonly<Record<Locale, FrameWords>> = { sv, en };
