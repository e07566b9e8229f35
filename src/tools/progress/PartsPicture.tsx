import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { CountBar } from '../../ui/CountBar';
import { DataTable } from '../../ui/DataTable';
import type { Outcome } from './outcome';
import { ReadMore } from './ReadMore';
import { share } from './summary';
import { progressText } from './text';

export interface PartsPictureProps {
  readonly outcome: Outcome;
  readonly locale: Locale;
  readonly base: string;
}

/** The parts in one row, with a mark at the limit and the goal at all of them. */
export function PartsPicture({ outcome, locale, base }: PartsPictureProps): ReactNode {
  const words = progressText[locale];
  const { done, total, required, parts } = outcome.decision;
  if (total === 0) {
    return null;
  }
  const [exercises, sessions] = parts;
  const named = [
    { ...exercises, title: words.form.exercises },
    { ...sessions, title: words.form.sessions },
  ];
  return (
    <div className="result__part">
      <h3 className="result__heading">{words.picture.title}</h3>
      <CountBar
        goal={words.picture.goal(total)}
        label={words.picture.label(share(done, total, words, locale), String(required), String(total))}
        mark={{ at: required, label: words.picture.limit(required) }}
        parts={named.map((part) => ({
          key: part.rule,
          label: words.picture.part(part.title, part.done, part.total),
          done: part.done,
          total: part.total,
        }))}
      />
      <details className="disclosure">
        <summary>{words.picture.showTable}</summary>
        <DataTable
          caption={words.picture.caption}
          columns={[
            { title: words.picture.columns.part },
            { title: words.picture.columns.done, numeric: true },
            { title: words.picture.columns.total, numeric: true },
            { title: words.picture.columns.alone, numeric: true },
          ]}
          rows={[
            ...named.map((part) => ({
              key: part.rule,
              cells: [part.title, share(part.done, part.total, words, locale), part.total, '–'],
            })),
            {
              key: 'together',
              cells: [words.picture.together, share(done, total, words, locale), total, required],
            },
          ]}
        />
      </details>
      <ReadMore base={base} ids={['Q-02', 'Q-03', 'Q-04']} words={words} />
    </div>
  );
}
