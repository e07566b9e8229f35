import { z } from '../../zod';
import { day, line, prose, rows } from './typed';

const point = z.object({
  level: z.enum(['', 'notYet', 'onTheWay', 'example']),
  /** Stays where it is when another level is chosen. */
  example: prose,
});

const points = z.object({
  values: point.loose(),
  organisation: point.loose(),
  dialogue: point.loose(),
  culture: point.loose(),
  maturity: point.loose(),
  speciality: point.loose(),
});

/** Dates or phrases, as typed. */
const forum = z.object({ last: line, next: line });
const member = z.object({ alias: line, profession: line });

const review = z.object({
  /** Given once and never changed: what is compared with is found by this. */
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i),
  /** `YYYY-MM-DD`. */
  day: day,
  points: points.loose(),
});

const shape = {
  points: points.loose(),
  /** What the reader calls their own speciality. */
  speciality: line,
  forums: z.looseObject({ trio: forum.loose(), peerGroup: forum.loose(), trainingDay: forum.loose() }),
  trio: z.looseObject({ first: member.loose(), second: member.loose(), third: member.loose() }),
  /** Earlier reviews, as the points stood on their day; in the order they were saved. */
  reviews: rows(review.loose()),
};

export const quality = z.looseObject(shape);

export type PointForm = z.infer<typeof point>;
export type PointsForm = Record<keyof z.infer<typeof points>, PointForm>;
export type ForumForm = z.infer<typeof forum>;
export type MemberForm = z.infer<typeof member>;
export type ReviewForm = { id: string; day: string; points: PointsForm };
export type QualityForm = {
  points: PointsForm;
  speciality: string;
  forums: Record<'trio' | 'peerGroup' | 'trainingDay', ForumForm>;
  trio: Record<'first' | 'second' | 'third', MemberForm>;
  reviews: ReviewForm[];
};
