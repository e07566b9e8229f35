import type { Locale } from '../formats/units';
import { en } from './text.en';
import { sv } from './text.sv';
import type { EmbedWords } from './words';

/** Every word about frames, in both languages. */
export const embedText: Readonly<Record<Locale, EmbedWords>> = { sv, en };
