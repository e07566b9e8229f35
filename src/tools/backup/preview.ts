import type { LogSession } from '../../folder/answers/session';
import type { Backup } from '../../folder/backup';
import type { Kept } from '../../folder/contract';
import { isSame, mergeAnswers } from '../../folder/merge';
import type { StoredAnswers } from '../../folder/schema';
import { TOOL_IDS, type ToolId } from '../../folder/toolIds';

/**
 * How a file is read in: put together with what is here, where the file has the last word on what both have, or in
 * the place of it. Tools that are not in the file are never touched.
 */
export type ReadMode = 'merge' | 'replace';

/** What reading the file in would do to one tool. `newer` is left alone: a later version kept what is here. */
export type PreviewLine = { readonly tool: ToolId } & (
  | { readonly change: 'new' | 'same' | 'replacesDamaged' | 'newer' }
  | { readonly change: 'replaces'; readonly savedAt: string; readonly differing: number }
);

/** What reading the file in would do to the log. */
export interface LogPreview {
  readonly inFile: number;
  readonly added: number;
  readonly changed: number;
  /** Here and not in the file: they stay when the two are put together, and go otherwise. */
  readonly onlyHere: number;
}

/** How many answers differ: texts, choices and ticks, wherever they stand. */
function differing(one: unknown, other: unknown): number {
  if (isSame(one, other)) {
    return 0;
  }
  const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isHolder(one) || !isHolder(other)) {
    return 1;
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const at = (holder: object, key: string) => (holder as Readonly<Record<string, unknown>>)[key];
  return [...keys].reduce((sum, key) => sum + differing(at(one, key), at(other, key)), 0);
}

/** Tool by tool, what would change. Tools that are not in the file are not touched and not listed. */
export function previewOf({ tools }: Backup, kept: readonly Kept[]): readonly PreviewLine[] {
  return TOOL_IDS.filter((tool) => tools[tool] !== undefined).map((tool): PreviewLine => {
    const here = kept.find((record) => record.tool === tool);
    if (here === undefined) {
      return { tool, change: 'new' };
    }
    switch (here.kind) {
      case 'damaged':
        return { tool, change: 'replacesDamaged' };
      case 'newer':
        return { tool, change: 'newer' };
      default:
        return isSame(here.answers, tools[tool])
          ? { tool, change: 'same' }
          : {
              tool,
              change: 'replaces',
              savedAt: here.savedAt,
              differing: differing(here.answers, tools[tool]),
            };
    }
  });
}

/** What the file's sessions would do to the log; `null` when the file has none. */
export function logPreviewOf(
  { sessions }: Pick<Backup, 'sessions'>,
  here: readonly LogSession[],
): LogPreview | null {
  if (sessions.length === 0) {
    return null;
  }
  const known = new Map(here.map((session) => [session.id, session]));
  const inFile = new Set(sessions.map(({ id }) => id));
  const same = sessions.filter((session) => isSame(known.get(session.id), session)).length;
  const added = sessions.filter(({ id }) => !known.has(id)).length;
  return {
    inFile: sessions.length,
    added,
    changed: sessions.length - same - added,
    onlyHere: here.filter(({ id }) => !inFile.has(id)).length,
  };
}

/** The answers that would be written: those that differ and may be replaced. */
export function changesOf(
  { tools }: Backup,
  lines: readonly PreviewLine[],
  kept: readonly Kept[],
  mode: ReadMode,
): Partial<StoredAnswers> {
  const written = lines.filter(({ change }) => change !== 'same' && change !== 'newer');
  return Object.fromEntries(
    written.map(({ tool }) => {
      const here = kept.find((record) => record.tool === tool);
      const answers = tools[tool];
      return [
        tool,
        mode === 'merge' && here?.kind === 'found'
          ? mergeAnswers<unknown>(undefined, answers, here.answers).answers
          : answers,
      ];
    }),
  );
}

/** The sessions that would be written and removed. */
export function sessionChangesOf(
  { sessions }: Pick<Backup, 'sessions'>,
  here: readonly LogSession[],
  mode: ReadMode,
): { readonly put: readonly LogSession[]; readonly remove: readonly string[] } {
  const known = new Map(here.map((session) => [session.id, session]));
  const inFile = new Set(sessions.map(({ id }) => id));
  return {
    put: sessions.filter((session) => !isSame(known.get(session.id), session)),
    // A file without a log says nothing of the log.
    remove:
      mode === 'merge' || sessions.length === 0
        ? []
        : here.map(({ id }) => id).filter((id) => !inFile.has(id)),
  };
}

/** The file has what is here and nothing else: there is nothing to read in, whichever way. */
export const isAllHere = (lines: readonly PreviewLine[], log: LogPreview | null): boolean =>
  lines.every(({ change }) => change === 'same') &&
  (log === null || log.added + log.changed + log.onlyHere === 0);
