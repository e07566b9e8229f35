import type { ToolId } from './toolIds';

/**
 * The last words of a reader who leaves before the store has answered. A page that is closing is not given the
 * time that a safe write takes; localStorage is, though what it holds is not on the disk yet. So it holds words
 * only from then until the next save, which puts them where they are safe.
 */
export interface LastWords {
  /** ISO instant, for the reader's eyes only. */
  readonly at: string;
  readonly answers: unknown;
}

const keyOf = (tool: ToolId) => `inner-journey-guide/last-words/${tool}`;

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
    return typeof noted === 'object' && noted !== null && 'answers' in noted && 'at' in noted
      ? { at: String(noted.at), answers: noted.answers }
      : null;
  } catch {
    return null;
  }
}

/**
 * Forgets what was noted, when it is safe or not wanted any more.
 * @param until ISO instant of the answers that are safe; words noted later stay
 */
export function forgetLastWords(tool: ToolId, until?: string): void {
  try {
    if (until === undefined || (lastWordsOf(tool)?.at ?? '') <= until) {
      localStorage.removeItem(keyOf(tool));
    }
  } catch {}
}
