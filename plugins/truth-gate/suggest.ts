import { type Form, formatDerived, formatRule } from '../../src/formats/rule';
import type { Locale } from '../../src/formats/units';
import { FIRST_EDITION, isDerivedId, openRules, type RuleId } from '../../src/rules';
import type { Typed } from './holding';

const book = openRules(FIRST_EDITION);

/** Where the text stands, which decides how a rule can be quoted there. */
export type Place = 'page' | 'record' | 'text' | 'plain';

/** A rule as a sentence in this form would carry it, or null when the form does not fit it. */
export function written(id: string, form: Form, locale: Locale): string | null {
  try {
    return isDerivedId(id)
      ? formatDerived(id, book, locale, form)
      : formatRule(id as RuleId, book, locale, form);
  } catch {
    return null;
  }
}

const QUOTING: Readonly<Record<Exclude<Place, 'plain'>, (id: string, form: string) => string>> = {
  page: (id, form) => `<Rule id="${id}"${form === 'phrase' ? '' : ` form="${form}"`}/>`,
  record: (id, form) => `{${id}${form === 'phrase' ? '' : `|${form}`}}`,
  text: (id, form) => `a parameter that is given formatRule('${id}', …, '${form}')`,
};

/** What an author can write in place of what was typed. */
export function insteadOf(ids: readonly string[], typed: Typed, place: Place, locale: Locale): string {
  if (place === 'plain') return 'it without the value, a rule cannot be quoted here';
  const forms: readonly Form[] =
    typed.unit === null ? ['number', 'items', 'value'] : ['phrase', 'value', 'count'];
  const choices = ids.slice(0, 3).flatMap((id) => {
    const said = forms.map((form) => [form, written(id, form, locale)] as const);
    return said
      .filter(
        ([, words], index) => words !== null && said.findIndex(([, other]) => other === words) === index,
      )
      .map(([form, words]) => `${QUOTING[place](id, form)} (“${words}”)`);
  });
  return choices.length === 0 ? 'a rule for it in src/rules, and quote that' : choices.join(' or ');
}
