import type { ReactNode } from 'react';
import { DecisionFields } from './DecisionFields';
import { NoteFields, ReflectionFields } from './NoteFields';
import type { PartProps } from './PartProps';
import { TakeAlong } from './TakeAlong';

/** What is written before, during and after the meeting, and what goes along to the next quarter. */
export function ProtocolFields(part: PartProps): ReactNode {
  // Rows and folded parts begin anew with each quarter.
  const { id } = part.meeting.plan;
  return (
    <>
      <NoteFields {...part} key={`notes-${id}`} />
      <DecisionFields {...part} key={`decisions-${id}`} />
      <ReflectionFields {...part} key={`reflection-${id}`} />
      <TakeAlong {...part} />
    </>
  );
}
