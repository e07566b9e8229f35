import type { Part } from '../../folder/contract';
import type { Locale } from '../../formats/units';
import { backupText } from './text';

/** The names of the parts of the folder, each once: the log’s half-written line and its sessions are one to a reader. */
export const partNames = (parts: readonly Part[], locale: Locale): readonly string[] => {
  const { tools } = backupText[locale];
  return [...new Set(parts.map((part) => tools[part === 'sessions' ? 'log' : part]))];
};
