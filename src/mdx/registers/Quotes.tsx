import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import { placesOf, type QuotingPage, type RuleReferences } from '../references';
import { useLocale } from '../useLocale';
import { ruleEntryText } from './text';

/** A page, linked where its beginning quotes the rule, and the headings under which it does. */
export function QuotedPage({ page: { path, title, places } }: { readonly page: QuotingPage }): ReactNode {
  const headings = places.filter(({ anchor }) => anchor !== null);
  return (
    <li>
      {headings.length < places.length ? <Link to={path}>{title}</Link> : title}
      {headings.map(({ anchor, title: heading }, index) => (
        <Fragment key={anchor}>
          {index === 0 ? ' – ' : ', '}
          <Link to={`${path}#${anchor}`}>{heading}</Link>
        </Fragment>
      ))}
    </li>
  );
}

/** Every place that quotes a rule, page by page; nothing when no text does. */
export function Quotes({ references }: { readonly references: RuleReferences }): ReactNode {
  const words = ruleEntryText[useLocale()];
  const places = placesOf(references);
  return (
    places > 0 && (
      <details className="quotes">
        <summary>{words.quoted(places)}</summary>
        <ul>
          {references.pages.map((page) => (
            <QuotedPage key={page.path} page={page} />
          ))}
        </ul>
      </details>
    )
  );
}
