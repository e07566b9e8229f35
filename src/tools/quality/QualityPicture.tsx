import type { ReactNode } from 'react';
import type { PointForm, QualityForm, ReviewForm } from '../../folder/answers/quality';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import type { PlainDate } from '../../rules';
import { LevelRows } from '../../ui/LevelRows';
import { furtherText } from './furtherText';
import { LEVELS, POINTS, statusOf } from './points';
import { qualityText } from './text';

// An example that is not finished has not come all the way.
const levelOf = (point: PointForm) => {
  const status = statusOf(point);
  return status === 'open' ? null : LEVELS.indexOf(status === 'exampleMissing' ? 'onTheWay' : status);
};

/** Where each point stands, now and at an earlier review. The words beside each row carry the same. */
export function QualityPicture({
  form,
  then,
  locale,
}: {
  readonly form: QualityForm;
  readonly then: ReviewForm | null;
  readonly locale: Locale;
}): ReactNode {
  const words = qualityText[locale];
  const { picture, now, onDay, both } = furtherText[locale];
  const status = (point: PointForm) => words.status[statusOf(point)];
  return (
    <LevelRows
      caption={picture}
      legend={
        then === null
          ? []
          : [
              { look: 'now', text: now },
              { look: 'before', text: onDay(formatDate(then.day as PlainDate, locale)) },
            ]
      }
      levels={LEVELS.length}
      rows={POINTS.map((name) => {
        const point = form.points[name];
        const earlier = then?.points[name];
        return {
          key: name,
          label: words.points[name].name,
          value: earlier === undefined ? status(point) : both(status(point), status(earlier)),
          tracks: [
            { key: 'now', at: levelOf(point), look: 'now' as const },
            ...(earlier === undefined
              ? []
              : [{ key: 'then', at: levelOf(earlier), look: 'before' as const }]),
          ],
        };
      })}
    />
  );
}
