import type { ReactNode } from 'react';
import { ReachChart } from '../../ui/ReachChart';
import type { Asked } from './asked';
import { furtherText } from './furtherText';
import { pictureOf } from './picture';

/** How far the coach has come towards both limits, once both questions are answered. */
export function SeniorPicture(asked: Asked): ReactNode {
  const picture = pictureOf(asked);
  return picture === null ? null : (
    <div className="result__part">
      <h3 className="result__heading">{furtherText[asked.locale].picture.title}</h3>
      <ReachChart {...picture} />
    </div>
  );
}
