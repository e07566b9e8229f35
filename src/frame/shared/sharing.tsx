import type { StoredAnswers, ToolId } from '../../folder/schema';
import type { Locale } from '../../formats/units';
import type { PlainDate } from '../../rules';
import type { FieldExtra } from '../../ui/fieldExtra';
import type { Others } from '../followOthers';
import type { FormState } from '../useForm';
import { SharedNote } from './SharedNote';
import { suggestionsFor } from './suggestions';

export { followOthers } from '../followOthers';

/** By field, what was filled in while the page has been open. */
export type Filled = Map<string, string>;

export interface Sharing {
  /** Fills in the next field, if there is one to fill in. One at a time: what is filled in may decide the next. */
  readonly fill: () => void;
  readonly extra: FieldExtra;
}

/**
 * What the folder has to share with a form as it stands. A field that the reader has answered, is in, or has emptied
 * is left alone; there the answer is offered.
 */
export function sharingWith<Tool extends ToolId>(
  tool: Tool,
  { form, prefill }: FormState<StoredAnswers[Tool]>,
  others: Others,
  filled: Filled,
  today: PlainDate,
  locale: Locale,
): Sharing {
  const suggestions = suggestionsFor(tool, form, others, today);
  return {
    fill: () => {
      const next = suggestions.find(({ field, state, current, offerOnly }) =>
        offerOnly || document.activeElement?.id === field
          ? false
          : state === 'empty'
            ? !filled.has(field)
            : state === 'other' && filled.get(field) === current,
      );
      if (next !== undefined) {
        filled.set(next.field, next.value);
        prefill(next.put(form));
      }
    },
    extra: (id) => {
      const suggestion = suggestions.find(({ field }) => field === id);
      return suggestion === undefined ? null : (
        <SharedNote
          isFilled={filled.get(id) === suggestion.current}
          locale={locale}
          onUse={() => prefill(suggestion.put(form))}
          suggestion={suggestion}
        />
      );
    },
  };
}
