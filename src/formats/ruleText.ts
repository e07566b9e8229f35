import { type DerivedId, isDerivedId, isRuleId, type RuleId } from '../rules';
import { FORMS, type Form } from './rule';

export interface TextPart {
  readonly text: string;
}

/** A place in a text where a rule's value is written; without `form`, the rule's own default form. */
export interface RulePart {
  readonly rule: RuleId | DerivedId;
  readonly form?: Form;
}

const TOKEN = /\{([^{}|]+)(?:\|([^{}|]+))?\}/g;

const isForm = (form: string): form is Form => FORMS.some((known) => known === form);

/**
 * Splits a text at its rule tokens, `{prerequisite.sessions}` or `{prerequisite.sessions|number}`.
 * @returns the parts in order, with no empty texts between them
 * @throws RangeError on a token that names no rule or no form
 */
export function splitTokens(text: string): Array<TextPart | RulePart> {
  const parts: Array<TextPart | RulePart> = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) {
      parts.push({ text: text.slice(end, match.index) });
    }
    parts.push(rulePart(match[1] ?? '', match[2]));
    end = match.index + match[0].length;
  }
  if (end < text.length) {
    parts.push({ text: text.slice(end) });
  }
  return parts;
}

function rulePart(rule: string, form: string | undefined): RulePart {
  if (!isRuleId(rule) && !isDerivedId(rule)) {
    throw new RangeError(`There is no rule “${rule}”`);
  }
  if (form === undefined) {
    return { rule };
  }
  if (!isForm(form)) {
    throw new RangeError(`There is no form “${form}” of ${rule}; choose ${FORMS.join(', ')}`);
  }
  return { rule, form };
}
