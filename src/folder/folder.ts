import type { LogSession } from './answers/session';
import { openChannel } from './channel';
import type { Folder, Kept, LastChange, LoadResult, Part, SavedAnswers, SaveResult } from './contract';
import { forgetLastWords, lastWordsOf, noteLastWords } from './journal';
import { memoryStore } from './memoryStore';
import { isSame, mergeAnswers } from './merge';
import type { StoredAnswers } from './schema';
import {
  type ChangeNote,
  type ChangeStep,
  isSession,
  type Key,
  openStore,
  type Store,
  sessionKey,
} from './store';
import { answersOf, rawText, revisionOf, schemaOf } from './stored';
import { SCHEMA, TOOL_IDS, type ToolId } from './toolIds';

export type { Folder, Kept, LoadResult, SaveResult } from './contract';

/** How many sessions the log holds. */
export const MOST_SESSIONS = 10_000;

let opened: Promise<Folder> | undefined;

/** The page's one folder. Never rejects; without a store it is a folder that is not durable. */
export function openFolder(): Promise<Folder> {
  opened ??= openStore().catch(memoryStore).then(folderOn);
  return opened;
}

// The checks bring zod with them and are fetched when there is something to check.
const checks = () => import('./record');

/** A folder on a given store. */
export function folderOn(store: Store): Folder {
  const channel = openChannel();
  const visit = crypto.randomUUID();
  const listeners = new Set<(changed: readonly Part[]) => void>();
  let asked = false;

  const load = async <T extends ToolId>(tool: T): Promise<LoadResult<StoredAnswers[T]>> => {
    const unsaved = await saveLastWords(tool);
    if (unsaved !== null) {
      return unsaved;
    }
    let kept: unknown;
    try {
      kept = await store.read(tool);
      return kept === undefined ? { kind: 'none' } : (await checks()).readRecord(tool, kept);
    } catch {
      return { kind: 'damaged', raw: kept === undefined ? '' : rawText(kept) };
    }
  };

  /** What each record is to hold, given the record that lies there; all of it or nothing is written. */
  const write = async (
    puts: ReadonlyMap<Key, (kept: unknown) => unknown>,
    removes: readonly Key[],
    now: Date,
    step: ChangeNote['step'],
  ): Promise<SaveResult> => {
    try {
      const { readRecord, readSessionRecord } = await checks();
      const savedAt = now.toISOString();
      await store.update(
        [...puts.keys(), ...removes],
        (key, kept) => {
          if ((schemaOf(kept) ?? 0) > SCHEMA) {
            throw new NewerRecord();
          }
          const answers = puts.get(key);
          if (answers === undefined) {
            return kept === undefined ? 'leave' : 'remove';
          }
          return {
            tool: key,
            schema: SCHEMA,
            revision: revisionOf(kept) + 1,
            savedAt,
            answers: answers(kept),
          };
        },
        {
          at: savedAt,
          by: visit,
          step,
          isSound: (key, kept) =>
            (isSession(key) ? readSessionRecord(kept) : readRecord(key, kept)).kind === 'found',
        },
      );
      channel.tell(partsOf([...puts.keys(), ...removes]));
      if (!store.durable) {
        return { ok: false, reason: 'unavailable' };
      }
      for (const tool of TOOL_IDS.filter((each) => puts.has(each))) {
        forgetLastWords(tool, savedAt);
      }
      askToStay();
      return { ok: true, savedAt };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  };

  const refusal = async (
    answers: Partial<StoredAnswers>,
    sessions: readonly LogSession[],
  ): Promise<SaveResult | null> => {
    try {
      const { checkAnswers, checkSession, tooLarge } = await checks();
      const tools = toolsIn(answers);
      if (
        tools.some((tool) => !checkAnswers(tool, answers[tool]).ok) ||
        sessions.some((session) => checkSession(session) === null)
      ) {
        return { ok: false, reason: 'unknown' };
      }
      return tools.some((tool) => tooLarge(answers[tool])) ? { ok: false, reason: 'full' } : null;
    } catch {
      return { ok: false, reason: 'unknown' };
    }
  };

  const save = async <T extends ToolId>(
    tool: T,
    answers: StoredAnswers[T],
    now: Date,
    base?: StoredAnswers[T],
  ): Promise<SavedAnswers<StoredAnswers[T]>> => {
    const refused = await refusal({ [tool]: answers } as Partial<StoredAnswers>, []);
    if (refused !== null) {
      return refused;
    }
    let merged: SavedAnswers<StoredAnswers[T]>['merged'];
    const { checkAnswers, readRecord, tooLarge } = await checks();
    const together = (kept: unknown): unknown => {
      merged = undefined;
      if (base === undefined || readRecord(tool, kept).kind !== 'found') {
        return answers;
      }
      const theirs = answersOf(kept) as StoredAnswers[T];
      if (isSame(theirs, base) || isSame(theirs, answers)) {
        return answers;
      }
      const both = mergeAnswers(base, answers, theirs);
      // Two changes that are allowed each for itself may be too much together.
      if (!checkAnswers(tool, both.answers).ok || tooLarge(both.answers)) {
        return answers;
      }
      merged = both;
      return both.answers;
    };
    // The line that is being written in the log is no change worth going back to.
    const step = tool === 'log' ? 'none' : 'joined';
    const result = await write(new Map([[tool, together]]), [], now, step);
    return merged === undefined ? result : { ...result, merged };
  };

  const saveAll: Folder['saveAll'] = async (answers, now, { put, remove } = { put: [], remove: [] }) => {
    const refused = await refusal(answers, put);
    if (refused !== null) {
      return refused;
    }
    if (put.length > 0 && (await wouldOverflow(put).catch(() => false))) {
      return { ok: false, reason: 'full' };
    }
    return write(
      new Map<Key, () => unknown>([
        ...toolsIn(answers).map((tool): [Key, () => unknown] => [tool, () => answers[tool]]),
        ...put.map((session): [Key, () => unknown] => [sessionKey(session.id), () => session]),
      ]),
      remove.map(sessionKey),
      now,
      'own',
    );
  };

  // Counting is quick; which of them are there already is only asked when it matters.
  const wouldOverflow = async (put: readonly LogSession[]): Promise<boolean> => {
    if ((await store.countSessions()) + put.length <= MOST_SESSIONS) {
      return false;
    }
    const keys = new Set((await store.readSessions()).map(keyOf));
    return (
      new Set([...keys, ...put.map(({ id }) => sessionKey(id))]).size > Math.max(keys.size, MOST_SESSIONS)
    );
  };

  // Any save forgets them, so what is still noted is newer than what is saved.
  const saveLastWords = async <T extends ToolId>(tool: T): Promise<LoadResult<StoredAnswers[T]> | null> => {
    const words = store.durable ? lastWordsOf(tool) : null;
    const at = new Date(words?.at ?? Number.NaN);
    if (words === null || Number.isNaN(at.getTime())) {
      return null;
    }
    const checked = (await checks()).checkAnswers(tool, words.answers);
    if (!checked.ok) {
      return null;
    }
    const saved = await saveAll({ [tool]: checked.answers } as Partial<StoredAnswers>, at);
    return !saved.ok && saved.reason === 'newer'
      ? null
      : { kind: 'found', answers: checked.answers, savedAt: at.toISOString() };
  };

  // Without the browser's promise it may throw the records away; asking before anything is kept would be for nothing.
  const askToStay = () => {
    if (!asked) {
      asked = true;
      Promise.resolve()
        .then(() => navigator.storage.persist())
        .catch(() => undefined);
    }
  };

  return {
    durable: store.durable,
    load,
    save,
    saveAll,
    leave: (tool, answers, now) => {
      if (store.durable) {
        noteLastWords(tool, { at: now.toISOString(), answers });
      }
    },
    sessions: async () => {
      try {
        const { readSessionRecord } = await checks();
        const found = (await store.readSessions()).map(readSessionRecord);
        const sound = found.filter((each) => each.kind === 'found');
        return {
          sessions: sound.map(({ answers }) => answers),
          savedAt: sound.reduce<string | null>(
            (last, { savedAt }) => (last === null || savedAt > last ? savedAt : last),
            null,
          ),
          damaged: found.flatMap((each) => (each.kind === 'damaged' ? [each.raw] : [])),
          newer: found.filter(({ kind }) => kind === 'newer').length,
        };
      } catch {
        return { sessions: [], savedAt: null, damaged: [''], newer: 0 };
      }
    },
    saveSessions: (put, remove, now) => saveAll({}, now, { put, remove }),
    remove: async (part) => {
      if (part !== 'sessions') {
        forgetLastWords(part);
      }
      const gone = await succeeds(store.remove(part === 'sessions' ? part : [part]));
      channel.tell([part]);
      return gone;
    },
    clear: async () => {
      for (const tool of TOOL_IDS) {
        forgetLastWords(tool);
      }
      const gone = await succeeds(store.clear());
      channel.tell([...TOOL_IDS, 'sessions']);
      return gone;
    },
    lastChange: () => store.lastStep().then(described, () => null),
    undo: async (now) => {
      // The answers of then, saved once more: a page that holds later ones must see that they are not the last.
      const step = await store
        .undo((kept, current) => ({
          ...(kept as object),
          revision: Math.max(revisionOf(kept), revisionOf(current)) + 1,
          savedAt: now.toISOString(),
        }))
        .catch(() => null);
      const undone = described(step);
      if (undone !== null) {
        channel.tell(undone.parts);
        for (const heard of listeners) {
          heard(undone.parts);
        }
      }
      return undone;
    },
    quarantined: () =>
      store.quarantined().then(
        (found) => found.map(rawText),
        () => [],
      ),
    onChanged: (heard) => {
      const stop = channel.listen(heard);
      listeners.add(heard);
      return () => {
        stop();
        listeners.delete(heard);
      };
    },
    all: async () => {
      const found = await Promise.all(TOOL_IDS.map(async (tool) => ({ tool, ...(await load(tool)) })));
      return found.filter(({ kind }) => kind !== 'none') as Kept[];
    },
  };
}

const toolsIn = (answers: Partial<StoredAnswers>): readonly ToolId[] =>
  TOOL_IDS.filter((tool) => answers[tool] !== undefined);

const partsOf = (keys: readonly Key[]): readonly Part[] => [
  ...new Set(keys.map((key): Part => (isSession(key) ? 'sessions' : key))),
];

const keyOf = (record: unknown): unknown => (record as { readonly tool?: unknown } | null)?.tool;

const described = (step: ChangeStep | null): LastChange | null =>
  step === null
    ? null
    : {
        at: step.at,
        parts: partsOf(step.before.map(({ key }) => key)),
        sessions: step.before.filter(({ key }) => isSession(key)).length,
      };

const succeeds = (change: Promise<void>): Promise<boolean> =>
  change.then(
    () => true,
    () => false,
  );

class NewerRecord extends Error {}

function reasonOf(error: unknown): 'unavailable' | 'full' | 'newer' | 'unknown' {
  if (error instanceof NewerRecord) {
    return 'newer';
  }
  switch ((error as { name?: unknown } | null)?.name) {
    case 'QuotaExceededError':
      return 'full';
    // The connection was closed, taken over by a newer version, or did not come back in time.
    case 'InvalidStateError':
    case 'VersionError':
    case 'SecurityError':
    case 'TimeoutError':
      return 'unavailable';
    default:
      return 'unknown';
  }
}
