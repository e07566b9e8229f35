import type { ReactNode } from 'react';
import { frameText } from '../../frame/text';
import { useBegun } from '../../frame/useBegun';
import { useLater } from '../../frame/useLater';
import { MeetingFields } from './MeetingFields';
import type { PartProps } from './PartProps';
import { QuarterChoice } from './QuarterChoice';

// Room for the minutes comes once the reader has begun: the day and the time are what is asked first.
const fetchProtocol = () => import('./ProtocolFields');

/** The quarter, its 1:1 and what comes of it, in the order it happens. */
export function QuarterFields(part: PartProps): ReactNode {
  const protocol = useLater(fetchProtocol, useBegun() || !part.state.isEmpty);
  return (
    <>
      <QuarterChoice {...part} />
      <MeetingFields {...part} />
      {protocol.part !== null && <protocol.part.ProtocolFields {...part} />}
      {protocol.failed && <p className="field__hint">{frameText[part.locale].notFetched}</p>}
    </>
  );
}
