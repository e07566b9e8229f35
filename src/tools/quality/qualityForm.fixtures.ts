import type { PointForm, PointsForm, QualityForm } from '../../folder/answers/quality';
import { emptyQualityForm } from '../../folder/answers/quality.empty';

/** Just below the shortest example, and the shortest. */
export const NINETEEN = 'Jag frågade vad han';
export const TWENTY = 'Jag frågade vad hon.';

export const example = (text = 'Jag väntade ut en tystnad, och då kom svaret.'): PointForm => ({
  level: 'example',
  example: text,
});
export const at = (level: PointForm['level']): PointForm => ({ level, example: '' });

/** A form with some of it filled in. */
export const formWith = (
  points: Partial<PointsForm>,
  others: Partial<Omit<QualityForm, 'points'>> = {},
): QualityForm => {
  const empty = emptyQualityForm();
  return { ...empty, ...others, points: { ...empty.points, ...points } };
};
