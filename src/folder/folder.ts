import { openChannel, PARTS } from './channel';
import type { Folder, Kept, LoadedSessions, LoadResult, Part } from './contract';
import { NoAnswer } from './failure';
import { forgetLastWords } from './journal';
import { memoryStore } from './memoryStore';
import { newRowId } from './rowId';
import { savingOn } from './saving';
import type { StoredAnswers } from './schema';
import { slowStore } from './slowStore';
import { asideKey } from './steps';
import { openStore } from './store';
import type { Aside, Store } from './storeContract';
import { rawText } from './stored';
import { TOOL_IDS, type ToolId } from './toolIds';
import { undoingOn } from './undoing';
import { partsOf } from './writing';

export type { Folder, Kept, LoadResult, SaveResult } from './contract';
export { MOST_SESSIONS } from './saving';

let opened: Promise<Folder> | undefined;

/** The page's one folder. Never rejects; without a store it is a folder that is not durable. */
export function openFolder(): Promise<Folder> {
  opened ??= openStore()
    .catch((error: unknown) =>
      error instanceof NoAnswer ? slowStore((error as NoAnswer<Store>).answer) : memoryStore(),
    )
    .then(folderOn);
  return opened;
}

/** A folder on a given store. */
export function folderOn(store: Store): Folder {
  const channel = openChannel();
  const listeners = new Set<(changed: readonly Part[]) => void>();
  let reading: Promise<LoadedSessions> | null = null;

  // What is read from now on must hold what has just been written.
  const tellOthers = (changed: readonly Part[]) => {
    reading = null;
    channel.tell(changed);
  };
  const { saveLastWords, ...saving } = savingOn(store, newRowId(), tellOthers);
  const tellHere = (changed: readonly Part[]) => {
    reading = null;
    for (const heard of listeners) {
      heard(changed);
    }
  };
  const undoing = undoingOn(store, (changed) => {
    tellOthers(changed);
    tellHere(changed);
  });
  void store.here?.then(() => tellHere(PARTS)).catch(() => undefined);
  // What a busy disk gives later is read again then.
  const askAgain = (error: unknown, part: Part) => {
    if (error instanceof NoAnswer) {
      void error.answer.then(() => tellHere([part])).catch(() => undefined);
    }
  };

  const load = async <T extends ToolId>(tool: T): Promise<LoadResult<StoredAnswers[T]>> => {
    let kept: unknown;
    try {
      const words = await saveLastWords(tool);
      if (words !== null) {
        return words;
      }
      kept = await store.read(tool);
      return kept === undefined ? { kind: 'none' } : (await import('./record')).readRecord(tool, kept);
    } catch (error) {
      askAgain(error, tool);
      return { kind: 'damaged', raw: kept === undefined ? '' : rawText(kept) };
    }
  };

  const readSessions = async (): Promise<LoadedSessions> => {
    try {
      const { readSessionRecord } = await import('./record');
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
    } catch (error) {
      askAgain(error, 'sessions');
      return { sessions: [], savedAt: null, damaged: [''], newer: 0 };
    }
  };

  return {
    ...saving,
    ...undoing,
    get durable() {
      return store.durable;
    },
    load,
    // Two parts of a page that ask at once read them once.
    sessions: () => {
      const now = reading ?? readSessions();
      reading = now;
      return now.finally(() => {
        reading = reading === now ? null : reading;
      });
    },
    saveSessions: (put, remove, now) => saving.saveAll({}, now, { put, remove }),
    remove: async (part) => {
      if (part !== 'sessions') {
        forgetLastWords(part);
      }
      const gone = await succeeds(store.remove(part === 'sessions' ? part : [part]));
      tellOthers([part]);
      return gone;
    },
    clear: async () => {
      for (const tool of TOOL_IDS) {
        forgetLastWords(tool);
      }
      const gone = await succeeds(store.clear());
      tellOthers(PARTS);
      return gone;
    },
    quarantined: () =>
      store
        .quarantined()
        .then((found) => found.map(described))
        .catch(() => []),
    discard: (id) => succeeds(store.discard(id)),
    onChanged: (heard) => {
      const hear = (changed: readonly Part[]) => {
        reading = null;
        heard(changed);
      };
      const stop = channel.listen(hear);
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

function described({ id, value }: Aside) {
  const key = asideKey(value);
  const { at, kept } = (value ?? {}) as { readonly at?: unknown; readonly kept?: unknown };
  return {
    id,
    part: key === null ? null : (partsOf([key])[0] ?? null),
    at: typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null,
    text: rawText(kept ?? value),
  };
}

const succeeds = (change: Promise<void>): Promise<boolean> =>
  change.then(
    () => true,
    () => false,
  );
