import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates';
import { formatRule } from '../../formats/rule';
import type { RuleId, Rule as RuleRecord } from '../../rules';
import { siteRules, siteRulesOn } from '../siteRules';
import { useLocale } from '../useLocale';
import { ruleEntryText } from './text';

/** Since when a rule holds; with more than one value, each of them with its day. */
export function Since({ id, rule }: { readonly id: RuleId; readonly rule: RuleRecord }): ReactNode {
  const locale = useLocale();
  const words = ruleEntryText[locale];
  const [first] = rule.values;
  if (rule.values.length === 1 && first !== undefined && first.from <= siteRules.on) {
    return formatDate(first.from, locale);
  }
  return (
    <ul className="register__values">
      {rule.values.map(({ from }) => (
        <li key={from}>
          {formatRule(id, siteRulesOn(from), locale)} {words.from(formatDate(from, locale))}
          {from > siteRules.on && ` (${words.announced})`}
        </li>
      ))}
    </ul>
  );
}
