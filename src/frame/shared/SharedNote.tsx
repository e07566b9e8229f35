import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { sayValue } from './sayValue';
import type { Suggested } from './suggestions';
import { sharedText } from './text';

export interface SharedNoteProps {
  readonly suggestion: Suggested;
  /** It was filled in from the folder just now, and nobody has changed it. */
  readonly isFilled: boolean;
  readonly locale: Locale;
  readonly onUse: () => void;
}

/** One line below a field: where its answer came from, or what another tool says instead. */
export function SharedNote({ suggestion, isFilled, locale, onUse }: SharedNoteProps): ReactNode {
  const words = sharedText[locale];
  const { field, state } = suggestion;
  const source = words.sources[suggestion.source];
  if (state === 'same') {
    return (
      <p className="field__shared" id={`${field}-extra`}>
        {isFilled ? words.filled(source) : words.same(source)}
      </p>
    );
  }
  const value = sayValue(suggestion, locale);
  return (
    <p className="field__shared" id={`${field}-extra`}>
      {words.offer(source, value)}{' '}
      <Button
        kind="quiet"
        onClick={() => {
          onUse();
          // The button is gone after this; the reader is left in the field it belonged to.
          document.getElementById(field)?.focus();
        }}
      >
        {words.use(value)}
      </Button>
    </p>
  );
}
