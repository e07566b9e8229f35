import { type Engine, engineOf } from './engine';
import { type Row, unpack } from './entry';
import { english } from './words.en';
import { swedish } from './words.sv';

const LANGUAGES = { sv: swedish, en: english };

/** What answers in one language, out of the rows that were sent for it. */
export const localEngine = (locale: 'sv' | 'en', rows: readonly Row[]): Promise<Engine> =>
  engineOf(unpack(rows), LANGUAGES[locale]);
