import type { PointsForm, ReviewForm } from '../../folder/answers/quality';
import type { PlainDate } from '../../rules';
import { POINTS, type PointName, type PointStatus, statusOf } from './points';

/** Reviews of other days than today, the latest first. */
export const earlierReviews = (reviews: readonly ReviewForm[], today: PlainDate): ReviewForm[] =>
  reviews.filter(({ day }) => day !== today).sort((one, other) => (one.day < other.day ? 1 : -1));

/** The review to hold today's answers against: the one that is chosen, or else the latest of an earlier day. */
export function comparedWith(
  reviews: readonly ReviewForm[],
  chosen: string,
  today: PlainDate,
): ReviewForm | null {
  const earlier = earlierReviews(reviews, today);
  return earlier.find(({ id }) => id === chosen) ?? earlier[0] ?? null;
}

/** The reviews with the points as they stand today; one that was saved today is written anew. */
export function withReview(
  reviews: readonly ReviewForm[],
  points: PointsForm,
  today: PlainDate,
  id: string,
): ReviewForm[] {
  return reviews.some(({ day }) => day === today)
    ? reviews.map((review) => (review.day === today ? { ...review, points } : review))
    : [...reviews, { id, day: today, points }];
}

export interface Difference {
  readonly name: PointName;
  readonly from: PointStatus;
  readonly to: PointStatus;
  /** Both times an example, and not the same. */
  readonly newExample: boolean;
}

/** What has become of each point since then, in the order of the form. */
export const differences = (now: PointsForm, then: PointsForm): Difference[] =>
  POINTS.map((name) => {
    const [from, to] = [statusOf(then[name]), statusOf(now[name])];
    return {
      name,
      from,
      to,
      newExample:
        from === 'example' && to === 'example' && now[name].example.trim() !== then[name].example.trim(),
    };
  });
