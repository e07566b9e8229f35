import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { ruleOf } from '../rules';
import { rulePath } from './paths';
import { overdueOn } from './references';
import { ruleEntryText } from './registers/text';
import { useLocale } from './useLocale';
import { useReferences } from './useReferences';

/** A quiet note at the end of a page that rests on rules past their review day; otherwise nothing. */
export function Overdue({ path }: { readonly path: string }): ReactNode {
  const locale = useLocale();
  const words = ruleEntryText[locale];
  const ids = overdueOn(path, useReferences());
  return (
    ids.length > 0 && (
      <aside aria-label={words.overdue} className="missing">
        <p className="missing__label">{words.overdue}</p>
        <p>{words.overdueNote(ids.length)}</p>
        <details className="quotes">
          <summary>{words.rules(ids.length)}</summary>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <Link to={rulePath(id)}>{ruleOf(id).title[locale]}</Link>
              </li>
            ))}
          </ul>
        </details>
      </aside>
    )
  );
}
