import type { Folder, Kept, LoadResult, SaveResult } from './contract';
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
  let asked = false;
  const load = async <T extends ToolId>(tool: T): Promise<LoadResult<StoredAnswers[T]>> => {
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
      askToStay();
      return { ok: true, savedAt };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
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
    remove: (tool) => succeeds(store.remove(tool)),
    clear: () => succeeds(store.clear()),
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
