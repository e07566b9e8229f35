import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates';
import { limitExample } from '../../formats/limitExample';
import { type Locale, unitWord } from '../../formats/units';
import type { RuleId, Rule as RuleRecord } from '../../rules';
import { readingPath } from '../paths';
import { Rule } from '../Rule';
import type { RuleReferences } from '../references';
import { SourceLink } from '../SourceLink';
import { siteRules } from '../siteRules';
import { registerText } from '../text';
import { useLocale } from '../useLocale';
import { Entry } from './Entry';
import { Links } from './Links';
import { Quotes } from './Quotes';
import { Since } from './Since';
import { ruleEntryText } from './text';

export interface RuleEntryProps {
  readonly id: RuleId;
  readonly rule: RuleRecord;
  readonly references: RuleReferences;
  /** Whether its review day has passed. */
  readonly isOverdue: boolean;
}

/** What the amounts of a rule count, in words and in the plural; null for a rule that counts nothing. */
function unitOf(rule: RuleRecord, locale: Locale): string | null {
  if (rule.kind !== 'quantity' && rule.kind !== 'range') {
    return null;
  }
  const { unit } = rule;
  return unit === 'percent' || unit === 'ore' ? ruleEntryText[locale].signs[unit] : unitWord(unit, 2, locale);
}

/** One row of what is known of a rule; none when there is nothing to say. */
const Fact = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode =>
  children !== null && (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );

/** One rule: what it says, what it means at its limit, where it comes from and who needs it. */
export function RuleEntry({ id, rule, references, isOverdue }: RuleEntryProps): ReactNode {
  const locale = useLocale();
  const words = { ...registerText[locale], ...ruleEntryText[locale] };
  const example = limitExample(id, siteRules, locale);
  const readings = rule.readings.map((title) => ({ path: readingPath(title), title }));
  return (
    <Entry id={id} title={rule.title[locale]}>
      <p className="register__value">
        <Rule id={id} /> <span className="register__compare">{words.compare[rule.compare]}</span>
      </p>
      {example !== null && <p className="register__example">{example}</p>}
      <dl className="register__facts">
        <Fact title={words.source}>
          <SourceLink source={rule.source} />
        </Fact>
        <Fact title={words.unit}>{unitOf(rule, locale)}</Fact>
        <Fact title={words.since}>
          <Since id={id} rule={rule} />
        </Fact>
        <Fact title={words.readings}>{readings.length === 0 ? null : <Links to={readings} />}</Fact>
        <Fact title={words.usedIn}>
          {references.tools.length === 0 ? null : <Links to={references.tools} />}
        </Fact>
        <Fact title={words.checked}>{formatDate(rule.checked, locale)}</Fact>
        <Fact title={words.review}>
          {formatDate(rule.reviewBy, locale)}
          {isOverdue && ` (${words.passed})`}
        </Fact>
      </dl>
      <Quotes references={references} />
    </Entry>
  );
}
