import type { ReactNode } from 'react';
import type { EvaluationForm } from '../../folder/answers/evaluation';
import { newRowId } from '../../folder/rowId';
import { joinItems } from '../../formats/list';
import { parseWhole } from '../../formats/numberInput';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { seriesField } from './fields';
import { type Offer, takenFrom } from './offer';
import { evaluationText } from './text';

export interface OfferLineProps {
  readonly offer: Offer | null;
  readonly series: EvaluationForm;
  readonly change: (change: Partial<EvaluationForm>) => void;
  readonly locale: Locale;
}

function told({ client, goals, sessions }: Offer, locale: Locale): string {
  const words = evaluationText[locale].offer;
  const planned = parseWhole(sessions);
  return joinItems(
    [
      ...(client === '' ? [] : [words.client(client)]),
      ...(goals.length === 0 ? [] : [words.goals(goals.length)]),
      ...(planned.kind === 'value' ? [formatQuantity(planned.value, 'session', locale)] : []),
    ],
    locale,
  );
}

/** What the folder knows from before the sessions, and a button that fills it in; nothing when it has no more. */
export function OfferLine({ offer, series, change, locale }: OfferLineProps): ReactNode {
  const words = evaluationText[locale].offer;
  if (offer === null || told(offer, locale) === '') {
    return null;
  }
  const taken = takenFrom(offer, series, newRowId);
  return Object.keys(taken).length === 0 ? null : (
    <p className="field__proposal">
      {words.told(told(offer, locale))}{' '}
      <Button
        onClick={() => {
          change(taken);
          // The button is gone after this; the reader is left in the first field that it filled in.
          document.getElementById(seriesField(series.id, 'coach'))?.focus();
        }}
      >
        {words.use}
      </Button>
    </p>
  );
}
