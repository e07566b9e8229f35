import type { ReactNode } from 'react';
import { joinItems } from '../../formats/list';
import type { Locale } from '../../formats/units';
import { decideReadiness, READINESS_SCALE, type ReadinessAnswer } from '../../rules';
import { DataTable } from '../../ui/DataTable';
import { readinessText } from './text';

/** Pairs at and around each limit; the limits are constants of the check, so the examples move with them. */
function pairs(): readonly (readonly [ReadinessAnswer, ReadinessAnswer])[] {
  const { most, inPlace, onTheWay } = READINESS_SCALE;
  return [
    [inPlace, inPlace],
    [onTheWay, most],
    [onTheWay, onTheWay],
    [onTheWay - 1, onTheWay],
    ['unknown', most],
  ];
}

const statusOf = ([one, other]: readonly [ReadinessAnswer, ReadinessAnswer]) =>
  decideReadiness({
    wishNamed: one,
    wishOwn: other,
    openNow: null,
    openAhead: null,
    roomForChange: null,
    welcomesChange: null,
  }).parts.find(({ part }) => part === 'wish')?.status ?? 'open';

/** Worked examples of one part, decided by the same function as the tool and readable without a script. */
export function ReadinessExamples({ locale }: { readonly locale: Locale }): ReactNode {
  const words = readinessText[locale];
  const { caption, columns } = words.examples;
  return (
    <DataTable
      caption={caption}
      columns={[{ title: columns.answers }, { title: columns.status }]}
      rows={pairs().map((pair) => {
        const told = pair.map((answer) => (answer === 'unknown' ? words.unknown : String(answer)));
        return { key: told.join('/'), cells: [joinItems(told, locale), words.status[statusOf(pair)]] };
      })}
    />
  );
}
