import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { type ReadingId, readingOf } from '../rules';
import { readingPath } from './paths';
import { RuleText } from './RuleText';
import { readingText } from './registers/readingText';
import { registerText } from './text';
import { useLocale } from './useLocale';

/** How an unclear place in the sources is read, told where the reader meets it. */
export function Reading({ id }: { readonly id: ReadingId }): ReactNode {
  const locale = useLocale();
  const words = registerText[locale];
  const { question, reading, asks } = readingOf(id);
  return (
    <aside aria-label={`${words.reading} ${id}`} className="reading">
      <p className="reading__label">
        {words.reading} <Link to={readingPath(id)}>{id}</Link>
        {asks.length > 0 && ` · ${readingText[locale].open}`}
      </p>
      <p className="reading__question">
        <RuleText>{question[locale]}</RuleText>
      </p>
      <p>
        <RuleText>{reading[locale]}</RuleText>
      </p>
    </aside>
  );
}
