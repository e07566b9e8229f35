import type { SaveResult } from '../folder/contract';

/** How it stands with what is kept. */
export type KeepStatus =
  | {
      readonly kind: 'looking' | 'off' | 'saving' | 'newer' | 'damaged' | 'forgotten' | 'notDurable';
    }
  | { readonly kind: 'saved' | 'restored'; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'other' };

/** What a save has led to. */
export function statusOf(result: SaveResult): KeepStatus {
  if (result.ok) {
    return { kind: 'saved', savedAt: result.savedAt };
  }
  return result.reason === 'newer'
    ? { kind: 'newer' }
    : { kind: 'failed', reason: result.reason === 'full' ? 'full' : 'other' };
}
