import { formatInstant } from '../formats/instant';
import type { Locale } from '../formats/units';
import type { KeepStatus } from './keepStatus';
import { keepText } from './keepText';

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
