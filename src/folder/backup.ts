import { z } from '../zod';
import { BACKUP_LIMIT } from './backupLimit';
import type { Kept } from './contract';
import { firstForbiddenKey, isTooDeep } from './plainJson';
import { checkAnswers } from './record';
import type { StoredAnswers } from './schema';
import { isToolId, SCHEMA } from './toolIds';

const APP = 'inner-journey-guide';

export interface Backup {
  readonly schema: number;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly tools: Partial<StoredAnswers>;
}

/** `unknownTool`: answers of a tool that this version does not have; they are left in the file. */
export type BackupWarning = { readonly kind: 'unknownTool'; readonly tool: string };

export type BackupRefusal =
  | 'tooLarge'
  | 'notJson'
  | 'tooDeep'
  | 'forbiddenKey'
  | 'notOurs'
  | 'newer'
  | 'damaged';

export type BackupResult =
  | { readonly ok: true; readonly backup: Backup; readonly warnings: readonly BackupWarning[] }
  | { readonly ok: false; readonly reason: BackupRefusal; readonly at?: string };

/**
 * The text of a backup file. Only what could be read goes in: damaged records are downloaded as they are, and
 * those of a later version belong in that version's backup.
 */
export function writeBackup(records: readonly Kept[], now: Date): string {
  const readable = records.filter((record) => record.kind === 'found');
  return JSON.stringify({
    app: APP,
    schema: SCHEMA,
    exportedAt: now.toISOString(),
    tools: Object.fromEntries(readable.map(({ tool, answers }) => [tool, answers])),
  });
}

/** As `readBackup`, for a file; one that is too large is refused without being read. */
export async function readBackupFile(file: Blob): Promise<BackupResult> {
  if (file.size > BACKUP_LIMIT) {
    return refuse('tooLarge');
  }
  try {
    return readBackup(await file.text());
  } catch {
    return refuse('notJson');
  }
}

/**
 * What a backup file holds, or why it is refused and where. Keys that are not known are kept.
 * Never throws and changes nothing. The order matters: size before anything is parsed, depth before JSON.parse,
 * forbidden keys before anything is copied.
 */
export function readBackup(text: string): BackupResult {
  // Characters first: they are never more than the bytes, and a huge text need not be encoded to be refused.
  if (text.length > BACKUP_LIMIT || new TextEncoder().encode(text).length > BACKUP_LIMIT) {
    return refuse('tooLarge');
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (isTooDeep(json)) {
    return refuse('tooDeep');
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refuse('notJson');
  }
  const forbidden = firstForbiddenKey(parsed);
  if (forbidden !== undefined) {
    return refuse('forbiddenKey', forbidden);
  }
  return readOuter(parsed);
}

const ours = z.looseObject({ app: z.literal(APP) });
const numbered = z.looseObject({ schema: z.int().min(1) });
const complete = z.looseObject({
  exportedAt: z.iso.datetime(),
  tools: z.record(z.string(), z.unknown()),
});

function readOuter(parsed: unknown): BackupResult {
  if (!ours.safeParse(parsed).success) {
    return refuse('notOurs');
  }
  const version = numbered.safeParse(parsed);
  if (!version.success) {
    return refuse('damaged', 'schema');
  }
  const { schema } = version.data;
  if (schema > SCHEMA) {
    return refuse('newer');
  }
  const outer = complete.safeParse(parsed);
  if (!outer.success) {
    return refuse('damaged', String(outer.error.issues[0]?.path[0] ?? ''));
  }
  const tools: Record<string, unknown> = {};
  const warnings: BackupWarning[] = [];
  for (const [tool, answers] of Object.entries(outer.data.tools)) {
    if (!isToolId(tool)) {
      warnings.push({ kind: 'unknownTool', tool });
      continue;
    }
    const checked = checkAnswers(tool, answers);
    if (!checked.ok) {
      return refuse('damaged', ['tools', tool, checked.at].filter(Boolean).join('.').replaceAll('.[', '['));
    }
    tools[tool] = checked.answers;
  }
  return { ok: true, backup: { schema, exportedAt: outer.data.exportedAt, tools }, warnings };
}

const refuse = (reason: BackupRefusal, at?: string): BackupResult =>
  at === undefined ? { ok: false, reason } : { ok: false, reason, at };
