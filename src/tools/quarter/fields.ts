import type { DecisionForm, NotesForm, ReflectionForm } from '../../folder/answers/quarter';

/** Ids of the fields on the page, unique on any page that holds the tool. */
export const FIELD = {
  year: 'quarter-year',
  quarter: 'quarter-quarter',
  date: 'quarter-date',
  time: 'quarter-time',
  minutes: 'quarter-minutes',
  place: 'quarter-place',
  lead: 'quarter-lead',
  namesLead: 'quarter-names-lead',
} as const;

export const noteField = (part: keyof NotesForm): string => `quarter-note-${part}`;
export const reflectionField = (aim: keyof ReflectionForm): string => `quarter-reflection-${aim}`;

export type DecisionField = Exclude<keyof DecisionForm, 'id'>;
export const decisionField = (id: string, field: DecisionField): string => `quarter-decision-${id}-${field}`;
