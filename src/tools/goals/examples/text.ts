import type { Locale } from '../../../formats/units';
import { examplesEn } from './text.en';
import { examplesSv } from './text.sv';

/** Words of the examples below the tool. They stand apart: the examples are in the page, not in the tool's script. */
export const examplesText: Readonly<Record<Locale, typeof examplesSv>> = { sv: examplesSv, en: examplesEn };
