import { z } from '../zod';
import { type LogSession, loggedSession } from './answers/session';
import { BACKUP_LIMIT } from './backupLimit';
import type { LoadResult } from './contract';
import { answerSchemas, type StoredAnswers } from './schema';
import { isSession, type Key, sessionKey } from './storeContract';
import { isCarriable, rawText, schemaOf } from './stored';
import { SCHEMA, TOOL_IDS, type ToolId } from './toolIds';

const instant = z.iso.datetime();
const envelope = z.looseObject({
  revision: z.int().min(0),
  savedAt: instant,
});

/** Whether a record with this instant can be read again: a clock that has run away past the year 9999 cannot. */
export const isInstant = (at: string): boolean => instant.safeParse(at).success;

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
    if (!isCarriable(answers)) {
      return { ok: false, at: '' };
    }
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
    if (!isCarriable(session)) {
      return null;
    }
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
  // Under another's key it would be found twice, and changed in only one place.
  return schema === SCHEMA && outer.success && session !== null && outer.data.tool === sessionKey(session.id)
    ? { kind: 'found', answers: session, savedAt: outer.data.savedAt }
    : { kind: 'damaged', raw: rawText(kept) };
}

/** Whether a record can be read, whatever its key. Never throws. */
export const isSound = (key: Key, kept: unknown): boolean =>
  (isSession(key) ? readSessionRecord(kept) : readRecord(key, kept)).kind === 'found';

/** Whether answers can be saved: they pass the check, and a backup can carry them. Never throws. */
export function isSavable(tool: ToolId, answers: unknown): boolean {
  try {
    return checkAnswers(tool, answers).ok && !tooLarge(answers);
  } catch {
    return false;
  }
}
