import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { type DerivedId, isDerivedId, isRuleId, type PlainDate, type RuleId } from '../rules';
import { rulePath } from './paths';
import { type ProseForm, ruleWords } from './ruleWords';
import { siteDay, siteRecords } from './siteRules';
import { useLocale } from './useLocale';

export interface RuleProps {
  readonly id: RuleId | DerivedId;
  readonly form?: ProseForm;
  /** The day of an announced value; without it, the value of the edition that the page is written by. */
  readonly on?: PlainDate;
}

// A dash between two numbers lets a line break after it: `4–` and then `6 veckor`.
const SPAN = /\d–\d/;

/**
 * A rule value in a sentence, linked to its place in the register. When another value is announced, the title says
 * so, and the chrome script writes it from its day on, so that the words and the tools change together.
 * @throws RangeError on an unknown id, a form that does not fit or a day without a value, which stops the build.
 */
export function Rule({ id, form, on }: RuleProps): ReactNode {
  const locale = useLocale();
  if (!isDerivedId(id) && !isRuleId(id)) {
    throw new RangeError(`There is no rule “${String(id)}”`);
  }
  const place = { records: siteRecords, locale };
  const { text, later, title } = ruleWords(id, { form, on, edition: siteDay.edition }, place);
  const announced = later.length === 0 ? {} : { 'data-later': JSON.stringify(later), title };
  const isSpan = [text, ...later.map(([, value]) => value)].some((words) => SPAN.test(words));
  const className = isSpan ? 'rule rule--span' : 'rule';
  return isDerivedId(id) ? (
    <span className={className} {...announced}>
      {text}
    </span>
  ) : (
    <Link className={className} to={rulePath(id)} {...announced}>
      {text}
    </Link>
  );
}
