import type { ReactNode } from 'react';
import { emptyQualityForm } from '../../folder/answers/quality.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { ForumFields, TrioFields } from './MeetingFields';
import { PointFields } from './PointFields';
import { POINTS } from './points';
import { qualityText } from './text';

/** The points on paper, each with room for its example. */
export function QualityPaper({ locale, context }: PaperProps): ReactNode {
  const empty = emptyQualityForm();
  const points = { ...empty.points };
  for (const name of POINTS) {
    points[name] = { ...points[name], level: 'example' };
  }
  const part = { locale, problems: [], state: blankState({ ...empty, points }), today: context.today };
  return (
    <>
      <p className="field__hint">{qualityText[locale].label}</p>
      {POINTS.map((name) => (
        <PointFields {...part} key={name} name={name} />
      ))}
      <ForumFields {...part} />
      <TrioFields {...part} />
    </>
  );
}
