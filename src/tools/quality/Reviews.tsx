import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import type { QualityForm, ReviewForm } from '../../folder/answers/quality';
import { newRowId } from '../../folder/rowId';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import type { Tool } from '../../frame/useTool';
import type { PlainDate } from '../../rules';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { comparedWith, earlierReviews, withReview } from './compare';
import { furtherText } from './furtherText';
import { count, MOST_REVIEWS, POINTS } from './points';

export interface ReviewsProps extends Pick<Tool<QualityForm>, 'state' | 'kept'> {
  readonly today: PlainDate;
  readonly locale: Locale;
  /** Id of the review that the reader compares with, or empty. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const DONE = 'quality-reviews-done';

/** Earlier reviews: today's is saved among them, one is chosen to compare with, any can be taken away. */
export function Reviews({ state, kept, today, locale, chosen, onChoose }: ReviewsProps): ReactNode {
  const words = furtherText[locale].reviews;
  const { points, reviews } = state.form;
  // What was just done, and the reviews before it.
  const [done, setDone] = useState<{ text: string; after: ReviewForm[]; before: ReviewForm[] } | null>(null);
  const say = (day: string) => formatDate(day as PlainDate, locale);
  const hasToday = reviews.some(({ day }) => day === today);
  const isAnswered = POINTS.some((name) => points[name].level !== '');
  const earlier = earlierReviews(reviews, today);

  const change = (after: ReviewForm[], text: string) => {
    flushSync(() => {
      state.set('reviews', after);
      setDone({ text, after, before: reviews });
    });
    // The button that was pressed may be gone; the way back stands where the reader is taken.
    document.getElementById(DONE)?.focus();
  };
  const isUndoable = done !== null && done.after === reviews;
  return (
    <div className="result__part review-list">
      <h3 className="result__heading">{words.heading}</h3>
      <p>{words.hint}</p>
      {earlier.length > 1 && (
        <Select
          id="quality-against"
          label={words.against}
          onChange={onChoose}
          options={earlier.map(({ id, day }) => ({ value: id, label: say(day) }))}
          value={comparedWith(reviews, chosen, today)?.id ?? ''}
        />
      )}
      {reviews.length > 0 && (
        <ul className="reviews__list">
          {[...reviews]
            .sort((one, other) => (one.day < other.day ? 1 : -1))
            .map(({ id, day, points: then }) => (
              <li key={id}>
                {words.line(say(day), count(then, 'example'), POINTS.length)}{' '}
                <Button
                  kind="quiet"
                  onClick={() =>
                    change(
                      reviews.filter((one) => one.id !== id),
                      words.removed(say(day)),
                    )
                  }
                >
                  {words.remove(say(day))}
                </Button>
              </li>
            ))}
        </ul>
      )}
      {isAnswered &&
        (hasToday || reviews.length < MOST_REVIEWS ? (
          <div className="actions">
            <Button
              onClick={() => change(withReview(reviews, points, today, newRowId()), words.saved(say(today)))}
            >
              {hasToday ? words.update : words.save}
            </Button>
          </div>
        ) : (
          <p className="field__hint">{words.full(MOST_REVIEWS)}</p>
        ))}
      {isUndoable && (
        <div className="entries__removed" id={DONE} tabIndex={-1}>
          {done.text} {!kept.on && done.after.length > done.before.length && words.notKept}{' '}
          <Button
            onClick={() => {
              state.set('reviews', done.before);
              setDone(null);
            }}
          >
            {words.undo}
          </Button>
        </div>
      )}
    </div>
  );
}
