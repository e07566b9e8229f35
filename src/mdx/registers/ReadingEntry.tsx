import type { ReactNode } from 'react';
import { joinItems } from '../../formats/list';
import { type Affected, type Alternative, type ReadingRecord, RULES, type Rule } from '../../rules';
import { rulePath } from '../paths';
import { RuleText } from '../RuleText';
import { registerText } from '../text';
import { useLocale } from '../useLocale';
import { Entry } from './Entry';
import { Links } from './Links';
import { readingText } from './readingText';

/** Where what a reading affects is found on the site. */
const PAGES: Readonly<Record<Affected, string>> = {
  eligibility: '/verktyg/behorighet',
  progress: '/verktyg/framsteg',
  fee: '/verktyg/avgift',
  goals: '/verktyg/smart-mal',
  senior: '/verktyg/senior-coach',
  budget: '/verktyg/utbildningsbudget',
  quarter: '/verktyg/kvartalsplanerare',
};

const RULE_ENTRIES = Object.entries(RULES) as [string, Rule][];

/** Another reading, and what would be different under it. */
function OtherReading({ alternative }: { readonly alternative: Alternative }): ReactNode {
  const locale = useLocale();
  const words = readingText[locale];
  const tools = alternative.shownIn.map((tool) => words.affected[tool]);
  return (
    <li>
      <RuleText>{alternative.reading[locale]}</RuleText>{' '}
      <span className="register__change">
        <RuleText>{alternative.changes[locale]}</RuleText>
        {tools.length > 0 && ` ${words.shownIn(joinItems(tools, locale))}`}
      </span>
    </li>
  );
}

/** One reading: how the place is read and why, how else it may be read, who can settle it and what rests on it. */
export function ReadingEntry({ reading }: { readonly reading: ReadingRecord }): ReactNode {
  const locale = useLocale();
  const words = { ...registerText[locale], ...readingText[locale] };
  const { alternatives, noOther, asks, affects } = reading;
  const rules = RULE_ENTRIES.filter(([, rule]) => rule.readings.includes(reading.id));
  return (
    <Entry id={reading.id} title={<RuleText>{reading.question[locale]}</RuleText>}>
      <p className="register__value">
        <strong>{words.reading}:</strong> <RuleText>{reading.reading[locale]}</RuleText>
      </p>
      <p>
        <strong>{words.why}:</strong> <RuleText>{reading.why[locale]}</RuleText>
      </p>
      {noOther === undefined ? (
        <>
          <p className="register__others">{words.others(alternatives.length)}</p>
          <ul>
            {alternatives.map((alternative) => (
              <OtherReading alternative={alternative} key={alternative.id} />
            ))}
          </ul>
        </>
      ) : (
        <p>
          <strong>{words.noOther}:</strong> <RuleText>{noOther[locale]}</RuleText>
        </p>
      )}
      <dl className="register__facts">
        <dt>{words.sources}</dt>
        <dd>{reading.sources.join(', ')}</dd>
        <dt>{words.settledBy}</dt>
        <dd>
          {asks.length === 0
            ? words.nobody
            : joinItems(
                asks.map((settler) => words.settlers[settler]),
                locale,
              )}
        </dd>
        <dt>{words.affects}</dt>
        <dd>
          {affects.length === 0 ? (
            words.nothing
          ) : (
            <Links to={affects.map((one) => ({ path: PAGES[one], title: words.affected[one] }))} />
          )}
        </dd>
        {rules.length > 0 && (
          <>
            <dt>{words.rules}</dt>
            <dd>
              <Links to={rules.map(([id, rule]) => ({ path: rulePath(id), title: rule.title[locale] }))} />
            </dd>
          </>
        )}
      </dl>
    </Entry>
  );
}
