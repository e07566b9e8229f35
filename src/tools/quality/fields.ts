import type { ForumName, MemberName, PointName } from './points';

/** Ids of the fields on the page, unique on any page that holds the tool. */
export const SPECIALITY_NAME = 'quality-speciality-name';

export const levelField = (point: PointName): string => `quality-${point}`;
export const exampleField = (point: PointName): string => `quality-${point}-own-example`;

const HYPHENED: Readonly<Record<ForumName, string>> = {
  trio: 'trio',
  peerGroup: 'peer-group',
  trainingDay: 'training-day',
};
export const forumField = (forum: ForumName, which: 'last' | 'next'): string =>
  `quality-${HYPHENED[forum]}-${which}`;
export const memberField = (member: MemberName, which: 'alias' | 'profession'): string =>
  `quality-member-${member}-${which}`;
