import { type Cell, writeCsv } from '../../formats/csv';
import { fileName } from '../../formats/fileName';
import type { Locale } from '../../formats/units';
import type { FileContent } from '../../frame/saveFile';
import type { PlainDate } from '../../rules';
import { furtherText } from './furtherText';
import type { Evaluation } from './inputs';
import { MOST_GOALS } from './limits';
import { evaluationText } from './text';

const text = (value: string): Cell => ({ text: value });
const whole = (value: number | null): Cell => (value === null ? text('') : { number: value, decimals: 0 });
const day = (date: PlainDate | null): Cell => (date === null ? text('') : { date });
const PLACES = Array.from({ length: MOST_GOALS }, (_, index) => index + 1);

function goalCells({ goals }: Evaluation): Cell[] {
  return PLACES.flatMap((place) => {
    const goal = goals.find(({ number }) => number === place);
    return [
      text(goal?.text ?? ''),
      whole(goal?.before ?? null),
      whole(goal?.after ?? null),
      whole(goal?.change ?? null),
    ];
  });
}

/**
 * One row per evaluation, with everything that was told: for whoever leads the evaluations, not for the coach.
 * @param today goes into the file's name
 */
export async function evaluationCsv(
  told: readonly Evaluation[],
  today: PlainDate,
  locale: Locale,
): Promise<FileContent> {
  const { columns, goalColumns, fileName: name } = furtherText[locale].csv;
  const { sharedNames } = evaluationText[locale];
  const rows = told.map((evaluation) => [
    text(evaluation.coach),
    text(evaluation.evaluator),
    text(evaluation.client),
    whole(evaluation.sessions),
    day(evaluation.from),
    day(evaluation.to),
    ...goalCells(evaluation),
    whole(evaluation.benefit),
    whole(evaluation.value),
    whole(evaluation.trust),
    text(evaluation.helped),
    text(evaluation.concept),
    text(evaluation.coaching),
    whole(evaluation.recommend),
    text(sharedNames[evaluation.shared ? 'yes' : 'no']),
  ]);
  const { coach, evaluator, client, sessions, from, to, ...rest } = columns;
  const { benefit, value, trust, helped, concept, coaching, recommend, shared } = rest;
  return {
    name: fileName([name], today, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: await writeCsv(
      [
        ...[coach, evaluator, client, sessions, from, to],
        ...PLACES.flatMap(goalColumns),
        ...[benefit, value, trust, helped, concept, coaching, recommend, shared],
      ],
      rows,
    ),
  };
}
