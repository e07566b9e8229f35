import { openChannel } from './channel';
import type { Folder, Kept, LoadResult, SaveResult } from './contract';
import { forgetLastWords, lastWordsOf, noteLastWords } from './journal';
import { memoryStore } from './memoryStore';
import type { StoredAnswers } from './schema';
import { openStore, type Store, type StoredRecord } from './store';
import { rawText, revisionOf, schemaOf } from './stored';
import { SCHEMA, TOOL_IDS, type ToolId } from './toolIds';

export type { Folder, Kept, LoadResult, SaveResult } from './contract';

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

  const saveAll = async (answers: Partial<StoredAnswers>, now: Date): Promise<SaveResult> => {
    try {
      const tools = TOOL_IDS.filter((tool) => answers[tool] !== undefined);
      const { checkAnswers, tooLarge } = await checks();
      if (tools.some((tool) => !checkAnswers(tool, answers[tool]).ok)) {
        return { ok: false, reason: 'unknown' };
      }
      if (tools.some((tool) => tooLarge(answers[tool]))) {
        return { ok: false, reason: 'full' };
      }
      const savedAt = now.toISOString();
      await store.update(tools, (tool, kept): StoredRecord => {
        if ((schemaOf(kept) ?? 0) > SCHEMA) {
          throw new NewerRecord();
        }
        return { tool, schema: SCHEMA, revision: revisionOf(kept) + 1, savedAt, answers: answers[tool] };
      });
      if (!store.durable) {
        return { ok: false, reason: 'unavailable' };
      }
      for (const tool of tools) {
        forgetLastWords(tool, savedAt);
      }
      askToStay();
      return { ok: true, savedAt };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
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
    save: (tool, answers, now) => saveAll({ [tool]: answers }, now),
    saveAll,
    leave: (tool, answers, now) => {
      if (store.durable) {
        noteLastWords(tool, { at: now.toISOString(), answers });
      }
    },
    remove: async (tool) => {
      forgetLastWords(tool);
      const gone = await succeeds(store.remove(tool));
      channel.tell([tool]);
      return gone;
    },
    clear: async () => {
      for (const tool of TOOL_IDS) {
        forgetLastWords(tool);
      }
      const gone = await succeeds(store.clear());
      channel.tell(TOOL_IDS);
      return gone;
    },
    onRemoved: (heard) => channel.listen(heard),
    all: async () => {
      const found = await Promise.all(TOOL_IDS.map(async (tool) => ({ tool, ...(await load(tool)) })));
      return found.filter(({ kind }) => kind !== 'none') as Kept[];
    },
  };
}

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
