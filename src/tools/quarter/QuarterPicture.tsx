import type { ReactNode } from 'react';
import { PlanChart } from '../../ui/PlanChart';
import { furtherText } from './furtherText';
import { quarterPicture } from './picture';
import type { Asked } from './report';

/** The days of the quarter: today, the 1:1, the deadlines and the days to reflect. */
export function QuarterPicture(asked: Asked): ReactNode {
  return (
    <div className="result__part">
      <h3 className="result__heading">{furtherText[asked.locale].picture.heading}</h3>
      <PlanChart {...quarterPicture(asked)} />
    </div>
  );
}
