import type { StoredAnswers, ToolId } from '../../folder/schema';
import { readDate } from '../../formats/datePhrases';
import { parseMoney, parseWhole } from '../../formats/numberInput';
import type { PlainDate } from '../../rules';
import type { Others } from '../followOthers';
import type { Source } from './known';
import type { Link, LinkKind } from './link';
import { LINKS } from './links';

/** Something that a field asks for and another tool knows. */
export interface Suggested {
  /** Id of the field on the page. */
  readonly field: string;
  readonly kind: LinkKind;
  /** As it stands in the form. */
  readonly current: string;
  /** As the field would hold it. */
  readonly value: string;
  readonly source: Source;
  /** How the field stands to it: nothing is there yet, it says the same, or it says something else. */
  readonly state: 'empty' | 'same' | 'other';
  readonly offerOnly: boolean;
}

export interface Suggestion<Form> extends Suggested {
  readonly put: (form: Form) => Form;
}

/** Whether two texts mean the same in a field of this kind, however they are written. */
function means(kind: LinkKind, one: string, other: string, today: PlainDate): boolean {
  const read = (text: string): unknown => {
    const value =
      kind === 'count'
        ? parseWhole(text)
        : kind === 'money'
          ? parseMoney(text)
          : kind === 'day'
            ? readDate(text, today)
            : null;
    return value?.kind === 'value' ? value.value : value?.kind === 'date' ? value.date : text.trim();
  };
  return read(one) === read(other);
}

/**
 * What the rest of the folder knows of one tool's questions, in the order of the form. Pure; nothing known is an
 * empty list.
 * @param form the answers as they stand now
 * @param others what is kept beside them
 */
export function suggestionsFor<T extends ToolId>(
  tool: T,
  form: StoredAnswers[T],
  others: Others,
  today: PlainDate,
): readonly Suggestion<StoredAnswers[T]>[] {
  const links = LINKS[tool] as
    | ((form: StoredAnswers[T], others: Others, today: PlainDate) => readonly Link<StoredAnswers[T]>[])
    | undefined;
  return (links?.(form, others, today) ?? []).flatMap(({ field, kind, current, put, found, offerOnly }) =>
    found === null
      ? []
      : [
          {
            field,
            kind,
            current,
            value: found.value,
            source: found.source,
            state:
              current.trim() === ''
                ? ('empty' as const)
                : means(kind, current, found.value, today)
                  ? ('same' as const)
                  : ('other' as const),
            offerOnly: offerOnly === true,
            put: (form: StoredAnswers[T]) => put(form, found.value),
          },
        ],
  );
}

/**
 * A tool's answers together with what the rest of the folder knows of them: empty fields are filled in, and a
 * count rises when more is logged than was entered. What was entered otherwise stands.
 */
export function withShared<T extends ToolId>(
  tool: T,
  form: StoredAnswers[T],
  others: Others,
  today: PlainDate,
): StoredAnswers[T] {
  const filled = new Set<string>();
  let answers = form;
  // One at a time: a day that is filled in decides how many sessions count.
  for (;;) {
    const next = suggestionsFor(tool, answers, others, today).find(
      (suggestion) => !filled.has(suggestion.field) && decides(suggestion),
    );
    if (next === undefined) {
      return answers;
    }
    filled.add(next.field);
    answers = next.put(answers);
  }
}

function decides({ state, kind, offerOnly, current, value }: Suggested): boolean {
  const entered = parseWhole(current);
  const logsMore = kind === 'count' && entered.kind === 'value' && Number(value) > entered.value;
  return !offerOnly && (state === 'empty' || logsMore);
}
