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
  return isDerivedId(id) ? (
    <span className="rule" {...announced}>
      {text}
    </span>
  ) : (
    <Link className="rule" to={rulePath(id)} {...announced}>
      {text}
    </Link>
  );
}
