import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates';
import { FIRST_EDITION } from '../../rules';
import { rulePath } from '../paths';
import { Links } from '../registers/Links';
import { QuotedPage } from '../registers/Quotes';
import { siteDay, siteRecords } from '../siteRules';
import { useLocale } from '../useLocale';
import { useReferences } from '../useReferences';
import { type Change, notices } from './notice';
import { changesText } from './text';

/** An example person and what the change does to them. */
const Person = ({ who, effect }: Change['persons'][number]): ReactNode => (
  <li>
    {who}: {effect.length === 1 && effect[0]}
    {effect.length > 1 && (
      <ul>
        {effect.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </li>
);

/** One change: its values, the pages and tools that move with it, and what it means for somebody. */
function Notice({ notice }: { readonly notice: Change }): ReactNode {
  const locale = useLocale();
  const words = changesText[locale];
  const { day, values, pages, tools, persons } = notice;
  // The anchor is made here and not by a heading in the document, so the link checker has to be told.
  useBrokenLinks().collectAnchor(day);
  const when = day > siteDay.edition ? words.ahead : words.begun;
  return (
    <section aria-labelledby={day}>
      <h3 id={day}>{when(formatDate(day, locale))}</h3>
      <h4>{words.values}</h4>
      <ul>
        {values.map(({ id, text }) => (
          <li key={id}>
            <Link to={rulePath(id)}>{text}</Link>
          </li>
        ))}
      </ul>
      <h4>{words.pages}</h4>
      {pages.length === 0 ? (
        <p>{words.noPages}</p>
      ) : (
        <ul>
          {pages.map((page) => (
            <QuotedPage key={page.path} page={page} />
          ))}
        </ul>
      )}
      <h4>{words.tools}</h4>
      <p>{tools.length === 0 ? words.noTools : <Links to={tools} />}</p>
      <h4>{words.persons}</h4>
      <p>{words.personsNote}</p>
      <ul>
        {persons.map((person) => (
          <Person key={person.who} {...person} />
        ))}
      </ul>
    </section>
  );
}

/** Every change of the rules, or that there is none. */
export function ChangeNotice(): ReactNode {
  const locale = useLocale();
  const { rules } = useReferences();
  const found = notices({ records: siteRecords, references: { rules }, locale });
  return found.length === 0 ? (
    <p>{changesText[locale].none(formatDate(FIRST_EDITION, locale))}</p>
  ) : (
    found.map((notice) => <Notice key={notice.day} notice={notice} />)
  );
}
