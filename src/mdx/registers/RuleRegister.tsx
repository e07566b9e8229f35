import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { DOCUMENTS, RULES, type RuleId, type Rule as RuleRecord, type SourceDocument } from '../../rules';
import { registerText } from '../text';
import { useLocale } from '../useLocale';
import { useReferences } from '../useReferences';
import { RegisterFilter } from './RegisterFilter';
import { RuleEntry } from './RuleEntry';
import { ruleEntryText } from './text';

const RULE_ENTRIES = Object.entries(RULES) as [RuleId, RuleRecord][];
const rulesOf = (document: SourceDocument) =>
  RULE_ENTRIES.filter(([, rule]) => rule.source.document === document);

/** Address of one document's part of the register. */
const partId = (document: SourceDocument): string => `register-${document}`;

/** The rules of one document. */
function Part({ document }: { readonly document: SourceDocument }): ReactNode {
  const words = registerText[useLocale()];
  const { rules, overdue } = useReferences();
  const id = partId(document);
  // The heading is made here and not in the document, so the link checker has to be told.
  useBrokenLinks().collectAnchor(id);
  return (
    <section aria-labelledby={id} className="register">
      <h2 id={id}>{words.groups[document]}</h2>
      <p>{words.groupNotes[document]}</p>
      {rulesOf(document).map(([rule, record]) => (
        <RuleEntry
          id={rule}
          isOverdue={overdue.includes(rule)}
          key={rule}
          references={rules[rule]}
          rule={record}
        />
      ))}
    </section>
  );
}

/** Every rule of the house, by document, with a way to each document and a field to search by. */
export function RuleRegister(): ReactNode {
  const locale = useLocale();
  const words = ruleEntryText[locale];
  return (
    <>
      <nav aria-label={words.index}>
        <ul>
          {DOCUMENTS.map((document) => (
            <li key={document}>
              <a href={`#${partId(document)}`}>{registerText[locale].groups[document]}</a>,{' '}
              {words.rules(rulesOf(document).length)}
            </li>
          ))}
        </ul>
      </nav>
      <RegisterFilter all={RULE_ENTRIES.length} />
      {DOCUMENTS.map((document) => (
        <Part document={document} key={document} />
      ))}
    </>
  );
}
