import { z } from '../zod';
import { type LogSession, loggedSession } from './answers/session';
import { BACKUP_LIMIT } from './backupLimit';
import type { LoadResult } from './contract';
import { answerSchemas, type StoredAnswers } from './schema';
import { rawText, schemaOf } from './stored';
import { SCHEMA, TOOL_IDS, type ToolId } from './toolIds';

const envelope = z.looseObject({
  revision: z.int().min(0),
  savedAt: z.iso.datetime(),
});

// With a share each and one for the rest, a backup of all forms can be read in again; sessions go in further files.
const SHARE = Math.floor(BACKUP_LIMIT / (TOOL_IDS.length + 1));
export const tooLarge = (answers: unknown): boolean =>
  new TextEncoder().encode(JSON.stringify(answers)).length > SHARE;

/** The answers if they pass the check, otherwise where they fail: `goals[0].what`. Never throws. */
export function checkAnswers<T extends ToolId>(
  tool: T,
  answers: unknown,
): { ok: true; answers: StoredAnswers[T] } | { ok: false; at: string } {
  try {
    const checked = answerSchemas[tool].safeParse(answers);
    return checked.success
      ? { ok: true, answers: checked.data as StoredAnswers[T] }
      : { ok: false, at: pathOf(checked.error.issues[0]?.path ?? []) };
  } catch {
    // An object that poses as text or as a list can make the check itself throw.
    return { ok: false, at: '' };
  }
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** What a record read from the store holds. Never throws; nothing is changed. */
export function readRecord<T extends ToolId>(tool: T, kept: unknown): LoadResult<StoredAnswers[T]> {
  if (kept === undefined) {
    return { kind: 'none' };
  }
  const schema = schemaOf(kept);
  if (schema !== undefined && schema > SCHEMA) {
    return { kind: 'newer' };
  }
  const outer = envelope.safeParse(kept);
  const inner = checkAnswers(tool, outer.success ? outer.data.answers : undefined);
  return schema === SCHEMA && outer.success && inner.ok
    ? { kind: 'found', answers: inner.answers, savedAt: outer.data.savedAt }
    : { kind: 'damaged', raw: rawText(kept) };
}

/** A session that passes the check, otherwise `null`. Never throws. */
export function checkSession(session: unknown): LogSession | null {
  try {
    const checked = loggedSession.safeParse(session);
    return checked.success ? (checked.data as LogSession) : null;
  } catch {
    return null;
  }
}

/** What a session's record holds; `none` cannot be. Never throws; nothing is changed. */
export function readSessionRecord(kept: unknown): Exclude<LoadResult<LogSession>, { kind: 'none' }> {
  const schema = schemaOf(kept);
  if (schema !== undefined && schema > SCHEMA) {
    return { kind: 'newer' };
  }
  const outer = envelope.safeParse(kept);
  const session = outer.success ? checkSession(outer.data.answers) : null;
  return schema === SCHEMA && outer.success && session !== null
    ? { kind: 'found', answers: session, savedAt: outer.data.savedAt }
    : { kind: 'damaged', raw: rawText(kept) };
}
