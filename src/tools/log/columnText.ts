import type { Locale } from '../../formats/units';
import { columnsInEnglish } from './columnText.en';
import { columnsInSwedish } from './columnText.sv';
import type { ColumnNames } from './fields';

/** The heads of the log as a table. */
export const columnText: Readonly<Record<Locale, ColumnNames>> = {
  sv: columnsInSwedish,
  en: columnsInEnglish,
};
