import { z } from '../zod';
import type { LogSession } from './answers/session';
import { BACKUP_LIMIT } from './backupLimit';
import type { Kept } from './contract';
import { shortPlace } from './foreign';
import { parseText } from './parsedText';
import { checkAnswers } from './record';
import { repeatedIdIn } from './repeatedId';
import type { StoredAnswers } from './schema';
import { fromRows, toRows } from './sessionRows';
import { isToolId, SCHEMA } from './toolIds';

const APP = 'inner-journey-guide';

export interface Backup {
  readonly schema: number;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly tools: Partial<StoredAnswers>;
  readonly sessions: readonly LogSession[];
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
 * The texts of a backup: one file, or several when the log is longer than one file may be; each can be read in by
 * itself. Only what could be read goes in: damaged records are downloaded as they are, and those of a later version
 * belong in that version's backup.
 */
export function writeBackups(
  records: readonly Kept[],
  sessions: readonly LogSession[],
  now: Date,
): readonly [string, ...string[]] {
  const readable = records.filter((record) => record.kind === 'found');
  const tools = Object.fromEntries(readable.map(({ tool, answers }) => [tool, answers]));
  const { columns, rows } = toRows(sessions);
  const text = (held: object, part: readonly unknown[]) =>
    JSON.stringify({
      app: APP,
      schema: SCHEMA,
      exportedAt: now.toISOString(),
      tools: held,
      ...(part.length === 0 ? {} : { sessions: { columns, rows: part } }),
    });
  const frame = bytes(JSON.stringify(columns)) + ROOM;
  const files: unknown[][] = [[]];
  let left = BACKUP_LIMIT - bytes(text(tools, [])) - frame;
  for (const row of rows) {
    const size = bytes(JSON.stringify(row)) + 1;
    if (size > left) {
      files.push([]);
      left = BACKUP_LIMIT - bytes(text({}, [])) - frame;
    }
    files.at(-1)?.push(row);
    left -= size;
  }
  const [first = [], ...more] = files;
  return [text(tools, first), ...more.map((part) => text({}, part))];
}

// The names around the rows.
const ROOM = 100;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** As `readBackup`, for a file; one that is too large is refused without being read. */
export async function readBackupFile(file: Blob): Promise<BackupResult> {
  if (file.size > BACKUP_LIMIT) {
    return refuse('tooLarge');
  }
  try {
    // Letters that came to harm on the way are refused and not replaced.
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return readBackup(utf8.decode(await file.arrayBuffer()));
  } catch {
    return refuse('notJson');
  }
}

/**
 * What a backup file holds, or why it is refused and where. Keys that are not known are kept.
 * Never throws and changes nothing. The order matters: size before anything is parsed, depth before JSON.parse,
 * foreign keys before anything is copied, the version before the form, the form before what its parts say together.
 */
export function readBackup(text: string): BackupResult {
  // Characters first: they are never more than the bytes, and a huge text need not be encoded to be refused.
  if (text.length > BACKUP_LIMIT || bytes(text) > BACKUP_LIMIT) {
    return refuse('tooLarge');
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseText(json);
  if (!parsed.ok) {
    return parsed.reason === 'size' ? refuse('notOurs') : refuse(REASONS[parsed.reason], parsed.at);
  }
  try {
    return readOuter(parsed.value);
  } catch {
    // The check itself can throw on an object that poses as text or as a list.
    return refuse('damaged', '');
  }
}

const REASONS = { tooDeep: 'tooDeep', notJson: 'notJson', key: 'forbiddenKey', number: 'damaged' } as const;

// A clock that has lost its battery begins in 1970; near the end of the calendar there is no next quarter to count.
const isInCalendar = (instant: string): boolean => instant >= '1970' && instant < '3000';
const TOOL = /^[a-z]{1,40}$/i;

const ours = z.looseObject({ app: z.literal(APP) });
const numbered = z.looseObject({ schema: z.int().min(1) });
const complete = z.looseObject({
  exportedAt: z.iso.datetime().refine(isInCalendar),
  tools: z.record(z.string(), z.unknown()),
  sessions: z.unknown().optional(),
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
    if (!TOOL.test(tool)) {
      return refuse('damaged', 'tools');
    }
    if (!isToolId(tool)) {
      warnings.push({ kind: 'unknownTool', tool });
      continue;
    }
    const checked = checkAnswers(tool, answers);
    if (!checked.ok) {
      return refuse('damaged', placeIn(tool, checked.at));
    }
    const repeated = repeatedIdIn(checked.answers);
    if (repeated !== undefined) {
      return refuse('damaged', placeIn(tool, repeated));
    }
    tools[tool] = checked.answers;
  }
  const log = outer.data.sessions === undefined ? NO_SESSIONS : fromRows(outer.data.sessions);
  return log.ok
    ? {
        ok: true,
        backup: { schema, exportedAt: outer.data.exportedAt, tools, sessions: log.sessions },
        warnings,
      }
    : refuse('damaged', `sessions.${log.at}`);
}

const placeIn = (tool: string, at: string): string => `tools.${tool}${at === '' ? '' : `.${at}`}`;

const NO_SESSIONS = { ok: true, sessions: [] } as const;

const refuse = (reason: BackupRefusal, at?: string): BackupResult =>
  at === undefined ? { ok: false, reason } : { ok: false, reason, at: shortPlace(at) };
