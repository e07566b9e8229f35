import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { contextOn, FIRST_EDITION } from '../rules';
import { type ToolPaper, toolPapers } from '../tools/papers';
import { useToolProps } from './toolProps';

const WORDS = {
  sv: { label: 'Blanketter', page: 'Reglerna och exemplen att räkna efter:' },
  en: { label: 'Forms', page: 'The rules, and the examples to count by:' },
};

function Sheet({ id, title, page, Questions }: ToolPaper): ReactNode {
  const { locale, base, edition = FIRST_EDITION } = useToolProps();
  // The anchors are made here and not by a heading in the document, so the link checker has to be told.
  useBrokenLinks().collectAnchor(id);
  return (
    <section aria-labelledby={`${id}-title`} className="paper" id={id}>
      <h2 className="paper__title" id={`${id}-title`}>
        {title[locale]}
      </h2>
      <p className="paper__page">
        {WORDS[locale].page} <a href={`${base}${page}`}>{title[locale]}</a>
      </p>
      {/* The build turns the fields into places to write in. */}
      <div data-paper>
        <Questions context={contextOn(edition)} locale={locale} />
      </div>
    </section>
  );
}

/** The questions of every tool as sheets to print and fill in by hand, drawn by the tools' own fields. */
export function PaperForms(): ReactNode {
  const { locale } = useToolProps();
  return (
    <>
      <nav aria-label={WORDS[locale].label}>
        <ul>
          {toolPapers.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title[locale]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {toolPapers.map((sheet) => (
        <Sheet {...sheet} key={sheet.id} />
      ))}
    </>
  );
}
