import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { LogSession } from '../../src/folder/answers/session';
import { type Backup, type BackupResult, readBackup, writeBackups } from '../../src/folder/backup';
import type { Kept } from '../../src/folder/contract';
import { changesOf, previewOf, sessionChangesOf } from '../../src/tools/backup/preview';
import { KINDS, soundTexts } from './kinds';
import { randomOf } from './random';
import { clocked, deepFreeze, emptyTally, looksUntouched, noteReason, type Tally } from './watch';

const FOLDER = new URL('../../src/folder/fixtures/', import.meta.url);
const SAVED = '2026-11-19T08:00:00.000Z';
const NOW = new Date('2026-11-20T09:30:00.000Z');

const session = (id: string, more: Partial<LogSession>): LogSession => ({
  ...{ id, date: '2026-11-02', client: 'AB', form: 'single', people: 1, minutes: 60, pay: 'paid' },
  ...{ amount: null, role: 'coach', place: '', status: 'done', reflection: '' },
  ...more,
});

const SESSIONS = deepFreeze([
  session('s-1', { amount: 45_050, reflection: '”Lyssna” – å' }),
  session('s-2', { form: 'group', people: 4, pay: 'proBono' }),
]);

/** Files as every version has written them, and one with sessions. */
export const SOUND_FILES = soundTexts([
  ...readdirSync(FOLDER)
    .filter((name) => /^schema-\d+-.*\.json$/.test(name))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8')),
  writeBackups([], SESSIONS, NOW)[0],
]);

const recordsOf = ({ tools }: Backup): readonly Kept[] =>
  Object.entries(tools).map(([tool, answers]) => ({ tool, kind: 'found', answers, savedAt: SAVED }) as Kept);

/** What lies in the folder when a file is read in; nobody may write in it. */
export const KEPT: readonly Kept[] = deepFreeze(
  SOUND_FILES.flatMap(({ text }) => {
    const read = readBackup(text);
    return read.ok ? recordsOf(read.backup) : [];
  }).filter(({ tool }, at, all) => all.findIndex((other) => other.tool === tool) === at),
);

export type Reader = (text: string) => BackupResult;

/** What a text holds that must not be read in, found in another way than the reader finds it. */
export function untoldIn(text: string): string | null {
  const parsed: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const again = JSON.stringify(parsed);
  const keys = (json: string) => json.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length ?? 0;
  return keys(text) !== keys(again)
    ? 'took a key that stands twice'
    : /"(?:__proto__|constructor|prototype)":/.test(again)
      ? 'took a key that reaches beyond its object'
      : null;
}

/** What is wrong with how a text was read, or `null`. */
export function faultOf(text: string, read: Reader = readBackup): string | null {
  const result = read(text);
  if (!looksUntouched()) {
    return 'changed a prototype';
  }
  if (!result.ok) {
    return typeof result.reason === 'string' && (result.at ?? '').length <= 101 ? null : 'no reason';
  }
  const { backup } = result;
  const untold = untoldIn(text);
  if (untold !== null) {
    return untold;
  }
  // Looked at and put together with what is there, as on the page; what is there is frozen.
  const lines = previewOf(backup, KEPT);
  for (const mode of ['merge', 'replace'] as const) {
    changesOf(backup, lines, KEPT, mode);
    sessionChangesOf(backup, SESSIONS, mode);
  }
  const [again, ...more] = writeBackups(recordsOf(backup), backup.sessions, NOW);
  const back = more.length === 0 ? readBackup(again) : null;
  return back === null ||
    (back.ok &&
      isDeepStrictEqual(
        { tools: back.backup.tools, sessions: back.backup.sessions },
        { tools: backup.tools, sessions: backup.sessions },
      ))
    ? null
    : 'is not read again as it was';
}

/** Reads so many made-up files. Any that is read wrongly is in the tally. */
export function fuzzImports(count: number, seed: number, read: Reader = readBackup): Tally {
  const tally = emptyTally();
  const random = randomOf(seed);
  const kinds = Object.entries(KINDS);
  for (let at = 0; at < count; at += 1) {
    const [kind, make] = kinds[at % kinds.length] as (typeof kinds)[number];
    const text = make(random, SOUND_FILES);
    const noted: Reader = (given) => {
      const result = clocked(tally, kind, () => read(given));
      if (result.ok) tally.accepted += 1;
      else noteReason(tally, result.reason);
      return result;
    };
    let why: string | null;
    try {
      why = faultOf(text, noted);
    } catch (thrown) {
      why = `threw ${String(thrown)}`;
    }
    if (why !== null) tally.wrong.push({ why, kind, text });
  }
  return tally;
}
