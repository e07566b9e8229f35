import { z } from '../../zod';
import { line, prose, rows } from './typed';

// The same three answers as beside a trial session, and no pass mark either: the programme has none.
const level = z.enum(['', 'clearly', 'partly', 'notYet']);
const noted = z.object({ level, example: prose });

const card = z.object({
  /** The day of the session, as typed. */
  date: line,
  empathy: noted.loose(),
  clarity: noted.loose(),
  support: noted.loose(),
});

/** One card for each trial session, in their order. */
const shape = { cards: rows(card.loose()) };

export const feedback = z.looseObject(shape);

export type FeedbackLevel = z.infer<typeof level>;
export type FeedbackPoint = 'empathy' | 'clarity' | 'support';
export type FeedbackCard = { date: string } & Record<FeedbackPoint, z.infer<typeof noted>>;
export type FeedbackForm = { cards: FeedbackCard[] };
