import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { Fragment, type ReactNode } from 'react';
import { formatDate } from '../formats/dates';
import { DOCUMENTS, MISSING, READINGS, type ReadingRecord, RULES, type Rule as RuleRecord } from '../rules';
import { readingPath } from './paths';
import { Rule } from './Rule';
import { RuleText } from './RuleText';
import { SourceLink } from './SourceLink';
import { registerText } from './text';
import { useLocale } from './useLocale';

interface EntryProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** One entry of a register, with an address of its own. */
function Entry({ id, title, children }: EntryProps): ReactNode {
  // The anchors are made here and not by a heading in the document, so the link checker has to be told.
  useBrokenLinks().collectAnchor(id);
  return (
    <section aria-labelledby={id} className="register__entry">
      <h3 className="register__title" id={id}>
        {title} <code className="register__id">{id}</code>
      </h3>
      {children}
    </section>
  );
}

const RULE_ENTRIES = Object.entries(RULES) as [keyof typeof RULES, RuleRecord][];

function RuleEntry({ id, rule }: { readonly id: keyof typeof RULES; readonly rule: RuleRecord }): ReactNode {
  const locale = useLocale();
  const words = registerText[locale];
  return (
    <Entry id={id} title={rule.title[locale]}>
      <p className="register__value">
        <Rule id={id} /> <span className="register__compare">{words.compare[rule.compare]}</span>
      </p>
      <dl className="register__facts">
        <dt>{words.source}</dt>
        <dd>
          <SourceLink source={rule.source} />
        </dd>
        <dt>{words.since}</dt>
        <dd>{formatDate(rule.values[0]?.from ?? '0001-01-01', locale)}</dd>
        {rule.readings.length > 0 && (
          <>
            <dt>{words.readings}</dt>
            <dd>
              {rule.readings.map((reading, index) => (
                <Fragment key={reading}>
                  {index > 0 && ', '}
                  <Link to={readingPath(reading)}>{reading}</Link>
                </Fragment>
              ))}
            </dd>
          </>
        )}
        <dt>{words.checked}</dt>
        <dd>{formatDate(rule.checked, locale)}</dd>
        <dt>{words.review}</dt>
        <dd>{formatDate(rule.reviewBy, locale)}</dd>
      </dl>
    </Entry>
  );
}

/** Every rule of the house, by document. */
export function RuleRegister(): ReactNode {
  const words = registerText[useLocale()];
  return DOCUMENTS.map((document) => (
    <section className="register" key={document}>
      <h2>{words.groups[document]}</h2>
      <p>{words.groupNotes[document]}</p>
      {RULE_ENTRIES.filter(([, rule]) => rule.source.document === document).map(([id, rule]) => (
        <RuleEntry id={id} key={id} rule={rule} />
      ))}
    </section>
  ));
}

/** Every reading of an unclear place. */
export function ReadingRegister(): ReactNode {
  const locale = useLocale();
  const words = registerText[locale];
  return (
    <div className="register">
      {(Object.values(READINGS) as ReadingRecord[]).map((reading) => (
        <Entry id={reading.id} key={reading.id} title={<RuleText>{reading.question[locale]}</RuleText>}>
          <p>
            <strong>{words.reading}:</strong> <RuleText>{reading.reading[locale]}</RuleText>
          </p>
          <p>
            <strong>{words.why}:</strong> <RuleText>{reading.why[locale]}</RuleText>
          </p>
          <p className="register__compare">
            {words.sources}: {reading.sources.join(', ')}. {reading.ask && words.asked}
          </p>
        </Entry>
      ))}
    </div>
  );
}

/** Everything the sources leave out. */
export function MissingRegister(): ReactNode {
  const locale = useLocale();
  const words = registerText[locale];
  return (
    <div className="register">
      {Object.values(MISSING).map((missing) => (
        <Entry id={missing.id} key={missing.id} title={<RuleText>{missing.what[locale]}</RuleText>}>
          <p>
            <RuleText>{missing.handling[locale]}</RuleText>
          </p>
          <p className="register__compare">
            {words.sources}: {missing.sources.length === 0 ? words.noSource : missing.sources.join(', ')}.
          </p>
        </Entry>
      ))}
    </div>
  );
}
