import { formatInstant } from '../formats/instant';
import type { Locale } from '../formats/units';
import type { KeepStatus } from './keepStatus';
import { keepText } from './keepText';

/** Whether what is written here may be gone when the page is closed. */
export const isUnsafe = ({ kind }: KeepStatus): boolean =>
  kind === 'notDurable' || kind === 'failed' || kind === 'newer' || kind === 'damaged';

/** Hands over what stands in a tool as a file. */
export const takeAlong = async (tool: Element | null | undefined, locale: Locale): Promise<void> => {
  if (tool) {
    (await import('./rescue')).saveWords(tool, locale);
  }
};

/** How it stands with what is kept, in a sentence; nothing while there is nothing to tell. */
export function keepSentence(status: KeepStatus, locale: Locale): string {
  const words = keepText[locale];
  switch (status.kind) {
    case 'saved':
      return words.kept(formatInstant(status.savedAt, locale));
    case 'restored':
      return words.restored(formatInstant(status.savedAt, locale));
    case 'failed':
      return status.reason === 'full' ? words.keepFull : words.keepFailed;
    case 'saving':
      return words.keeping;
    case 'looking':
    case 'off':
      return '';
    default:
      return words[status.kind];
  }
}
