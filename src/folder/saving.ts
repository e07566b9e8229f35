import type { LogSession } from './answers/session';
import type { Folder, LoadResult, Part, SavedAnswers, SaveResult } from './contract';
import { areSame, lastWordsOf, noteLastWords } from './journal';
import { isSame, mergeAnswers } from './merge';
import type { StoredAnswers } from './schema';
import { type Key, type Store, type StoredRecord, sessionKey } from './storeContract';
import { answersOf } from './stored';
import { TOOL_IDS, type ToolId } from './toolIds';
import { wordsOf, writerOn } from './writing';

/** How many sessions the log holds. */
export const MOST_SESSIONS = 10_000;

export interface Saving extends Pick<Folder, 'save' | 'saveAll' | 'leave'> {
  /**
   * Saves what a page noted when it was left. What has been saved since it began stands; words of the page that
   * stood in a field which was changed since are told.
   * @returns `null` when there was nothing, or when it is safe and nothing of it need be told
   */
  readonly saveLastWords: <T extends ToolId>(tool: T) => Promise<LoadResult<StoredAnswers[T]> | null>;
}

// The checks bring zod with them and are fetched when there is something to check.
const checks = () => import('./record');

/**
 * @param visit one page's visit, which can tell its own steps and last words from others'
 * @param tell is told of what has been changed
 */
export function savingOn(store: Store, visit: string, tell: (changed: readonly Part[]) => void): Saving {
  let noted = 0;
  const write = writerOn(store, visit, tell);

  const save = async <T extends ToolId>(
    tool: T,
    answers: StoredAnswers[T],
    now: Date,
    base?: StoredAnswers[T],
  ): Promise<SavedAnswers<StoredAnswers[T]>> => {
    const safe = wordsOf([tool], visit);
    const refused = await refusal({ [tool]: answers } as Partial<StoredAnswers>, []);
    if (refused !== null) {
      return refused;
    }
    let merged: SavedAnswers<StoredAnswers[T]>['merged'];
    const { isSavable, readRecord } = await checks();
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
      if (!isSavable(tool, both.answers)) {
        return answers;
      }
      merged = both;
      return both.answers;
    };
    // The line that is being written in the log is no change worth going back to.
    const step = tool === 'log' ? 'none' : 'joined';
    const result = await write({ puts: new Map([[tool, together]]), removes: [], now, step, safe });
    return merged === undefined ? result : { ...result, merged };
  };

  const saveAll: Folder['saveAll'] = async (answers, now, { put, remove } = { put: [], remove: [] }) => {
    const safe = wordsOf(toolsIn(answers), visit);
    const refused = await refusal(answers, put);
    if (refused !== null) {
      return refused;
    }
    if (put.length > 0 && (await wouldOverflow(put).catch(() => false))) {
      return { ok: false, reason: 'full' };
    }
    const puts = new Map<Key, () => unknown>([
      ...toolsIn(answers).map((tool): [Key, () => unknown] => [tool, () => answers[tool]]),
      ...put.map((session): [Key, () => unknown] => [sessionKey(session.id), () => session]),
    ]);
    const removes = [...new Set(remove.map(sessionKey))].filter((key) => !puts.has(key));
    return write({ puts, removes, now, step: 'own', safe });
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

  const saveLastWords: Saving['saveLastWords'] = async <T extends ToolId>(tool: T) => {
    const words = store.durable ? lastWordsOf(tool) : null;
    const now = new Date(words?.at ?? Number.NaN);
    if (words === null || Number.isNaN(now.getTime())) {
      return null;
    }
    const { checkAnswers, isSavable, readRecord } = await checks();
    const checked = checkAnswers(tool, words.answers);
    if (!checked.ok) {
      return null;
    }
    let { answers } = checked;
    let elsewhere: readonly string[] = [];
    const together = (kept: unknown): unknown => {
      if (readRecord(tool, kept).kind !== 'found') {
        return answers;
      }
      const theirs = answersOf(kept) as StoredAnswers[T];
      if (areSame(words, (kept as StoredRecord).words)) {
        answers = theirs;
        return undefined;
      }
      // What was saved was promised; words that were only noted give way to it, and are told.
      const both = mergeAnswers(words.base as StoredAnswers[T] | undefined, theirs, checked.answers);
      if (!isSavable(tool, both.answers)) {
        throw new DOMException('Too much together', 'QuotaExceededError');
      }
      answers = both.answers;
      elsewhere = both.conflicts.map(({ theirs: said }) => said).filter((each) => typeof each === 'string');
      return isSame(answers, theirs) ? undefined : answers;
    };
    const safe = new Map<Key, typeof words>([[tool, words]]);
    const saved = await write({ puts: new Map([[tool, together]]), removes: [], now, step: 'own', safe });
    if (saved.ok) {
      return elsewhere.length === 0 ? null : { kind: 'found', answers, savedAt: saved.savedAt, elsewhere };
    }
    return saved.reason === 'newer'
      ? null
      : { kind: 'found', answers, savedAt: now.toISOString(), unsaved: saved.reason };
  };

  return {
    save,
    saveAll,
    saveLastWords,
    leave: (tool, answers, now, base) => {
      if (store.durable && !Number.isNaN(now.getTime())) {
        noted += 1;
        noteLastWords(tool, { at: now.toISOString(), by: visit, nth: noted, answers, base });
      }
    },
  };
}

/** Why answers and sessions cannot be saved, whatever lies in the store; `null` when they can. */
async function refusal(
  answers: Partial<StoredAnswers>,
  sessions: readonly LogSession[],
): Promise<SaveResult | null> {
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
}

const toolsIn = (answers: Partial<StoredAnswers>): readonly ToolId[] =>
  TOOL_IDS.filter((tool) => answers[tool] !== undefined);

const keyOf = (record: unknown): unknown => (record as { readonly tool?: unknown } | null)?.tool;
