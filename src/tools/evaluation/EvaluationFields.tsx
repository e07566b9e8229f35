import type { ReactNode } from 'react';
import { emptyEvaluation } from '../../folder/answers/evaluation.empty';
import { newRowId } from '../../folder/rowId';
import { samePerson } from '../../formats/alias';
import { Button } from '../../ui/Button';
import { EntryList } from '../../ui/EntryList';
import { seriesField } from './fields';
import { MOST_SERIES } from './limits';
import type { PartProps } from './PartProps';
import { printBlank } from './printBlank';
import { SeriesRow } from './SeriesRow';
import { evaluationText } from './text';

/** The evaluations, one for each series of sessions. */
export function EvaluationFields(part: PartProps): ReactNode {
  const { state, locale } = part;
  const words = evaluationText[locale];
  // A sketch that one evaluation has been filled in from is not offered to the next, which has another client.
  const isElsewhere = (id: string) =>
    state.form.evaluations.some((one) => one.id !== id && samePerson(one.client, part.offer?.client ?? ''));
  return (
    <fieldset>
      <legend className="field__label">{words.seriesHeading}</legend>
      <p className="field__hint">{words.seriesHint}</p>
      <p>
        <Button kind="quiet" onClick={printBlank}>
          {words.printBlank}
        </Button>
      </p>
      <EntryList
        add={words.addSeries}
        firstField={(id) => seriesField(id, 'coach')}
        id="evaluation-series"
        make={() => emptyEvaluation(newRowId())}
        most={MOST_SERIES}
        nameOf={(_, index) => words.series(index + 1)}
        onChange={(rows) => state.set('evaluations', rows)}
        rows={state.form.evaluations}
        words={words.seriesRows}
      >
        {(series, index, change, remove) => (
          <SeriesRow
            {...part}
            offer={isElsewhere(series.id) ? null : part.offer}
            change={change}
            index={index}
            key={series.id}
            remove={remove}
            series={series}
          />
        )}
      </EntryList>
    </fieldset>
  );
}
