import type { Locale } from '../../formats/units';
import { notesEnglish } from './notesText.en';
import { notesSwedish } from './notesText.sv';
import type { NotesWords } from './notesWords';

export const notesText: Readonly<Record<Locale, NotesWords>> = { sv: notesSwedish, en: notesEnglish };
