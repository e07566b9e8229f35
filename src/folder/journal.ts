import { HANDED_OVER, LAST_WORDS } from './storeName';
import type { ToolId } from './toolIds';

/**
 * The last words of a reader who leaves before the store has answered. A page that is closing is not given the
 * time that a safe write takes; localStorage is, though what it holds is not on the disk yet. So it holds words
 * only from then until they have been saved where they are safe.
 */
export interface LastWords {
  /** ISO instant, for the reader's eyes only. */
  readonly at: string;
  /** The page visit that noted them, and how many it had noted before: order is never told by the clock. */
  readonly by: string;
  readonly nth: number;
  readonly answers: unknown;
  /** What the page began with, so that what other pages have saved since is not written over. */
  readonly base: unknown;
}

const keyOf = (tool: ToolId) => `${LAST_WORDS}${tool}`;

/** Notes the answers at once; when storage is blocked or full there is nothing more to be done. */
export function noteLastWords(tool: ToolId, words: LastWords): void {
  try {
    localStorage.setItem(keyOf(tool), JSON.stringify(words));
  } catch {}
}

/** What was noted and never saved, unchecked; `null` when nothing was, or nothing can be read. */
export function lastWordsOf(tool: ToolId): LastWords | null {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(keyOf(tool)) ?? 'null');
    if (typeof noted !== 'object' || noted === null || !('answers' in noted && 'at' in noted)) {
      return null;
    }
    const { at, by, nth, answers, base } = noted as Readonly<Record<string, unknown>>;
    return { at: String(at), by: String(by), nth: Number(nth), answers, base };
  } catch {
    return null;
  }
}

/** Whether two are the same words. The second may be anything. */
export function areSame(words: Pick<LastWords, 'by' | 'nth'>, others: unknown): boolean {
  const { by, nth } = (others ?? {}) as Readonly<Record<string, unknown>>;
  return words.by === by && Object.is(words.nth, nth);
}

/**
 * Forgets what was noted, when it is safe or not wanted any more.
 * @param safe the words that are safe; others, noted later or by another page, stay
 */
export function forgetLastWords(tool: ToolId, safe?: LastWords): void {
  try {
    if (safe === undefined || areSame(safe, lastWordsOf(tool))) {
      localStorage.removeItem(keyOf(tool));
    }
    if (safe === undefined) {
      // On its way to the other language, if that page never came.
      sessionStorage.removeItem(HANDED_OVER + tool);
    }
  } catch {}
}
