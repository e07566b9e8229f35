import type { ForumForm, MemberForm, PointForm, QualityForm } from './quality';

const emptyPoint = (): PointForm => ({ level: '', example: '' });
const emptyForum = (): ForumForm => ({ last: '', next: '' });
const emptyMember = (): MemberForm => ({ alias: '', profession: '' });

/** The form before anything is filled in. */
export const emptyQualityForm = (): QualityForm => ({
  points: {
    values: emptyPoint(),
    organisation: emptyPoint(),
    dialogue: emptyPoint(),
    culture: emptyPoint(),
    maturity: emptyPoint(),
    speciality: emptyPoint(),
  },
  speciality: '',
  forums: { trio: emptyForum(), peerGroup: emptyForum(), trainingDay: emptyForum() },
  trio: { first: emptyMember(), second: emptyMember(), third: emptyMember() },
  reviews: [],
});
