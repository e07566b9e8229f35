import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { type Form, formatDerived, formatRule } from '../formats/rule';
import { type DerivedId, isDerivedId, isRuleId, type RuleId } from '../rules';
import { rulePath } from './paths';
import { siteRules } from './siteRules';
import { useLocale } from './useLocale';

export interface RuleProps {
  readonly id: RuleId | DerivedId;
  readonly form?: Form;
}

/**
 * A rule value in a sentence, linked to its place in the register.
 * @throws RangeError on an unknown id or a form that does not fit, which stops the build.
 */
export function Rule({ id, form }: RuleProps): ReactNode {
  const locale = useLocale();
  if (isDerivedId(id)) {
    return <span className="rule">{formatDerived(id, siteRules, locale, form)}</span>;
  }
  if (!isRuleId(id)) {
    throw new RangeError(`There is no rule “${String(id)}”`);
  }
  return (
    <Link className="rule" to={rulePath(id)}>
      {formatRule(id, siteRules, locale, form)}
    </Link>
  );
}
