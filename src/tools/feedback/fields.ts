import type { FeedbackPoint } from '../../folder/answers/feedback';

/** Ids of the fields on the page, unique on any page that holds the tool; cards count from one. */
export const FIELD = {
  date: (card: number) => `feedback-${card}-date`,
  level: (card: number, point: FeedbackPoint) => `feedback-${card}-${point}`,
  example: (card: number, point: FeedbackPoint) => `feedback-${card}-${point}-example`,
} as const;
