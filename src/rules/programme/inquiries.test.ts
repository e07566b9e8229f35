import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar';
import { outlookOf } from '../outlook';
import { contextOn } from '../rulebook';
import { said } from '../verdict';
import { eligibilityInquiry, progressInquiry, seniorInquiry } from './inquiries';

const context = contextOn('2026-11-20');
const certain = (outcomes: Readonly<Record<string, string>>) =>
  Object.keys(outcomes).filter((end) => outcomes[end] === 'certain');

describe('once all is answered', () => {
  it.each([
    [10, 'ready'],
    [7, 'almost'],
    [6, 'notYet'],
  ])('%d sessions end in %s', (sessions, end) => {
    const yes = said('yes' as const);
    const traits = { empathic: yes, structured: yes, motivation: yes };
    const answers = { ...traits, tools: said(1), sessions: said(sessions) };
    expect(certain(outlookOf(eligibilityInquiry(context), answers).outcomes)).toEqual([end]);
  });

  it.each([
    [4, 2, 'notYet'],
    [5, 2, 'reached'],
    [4, 3, 'reached'],
    [5, 3, 'all'],
  ])('%d exercises and %d trial sessions end in %s', (exercises, trialSessions, end) => {
    const answers = { exercises: said(exercises), trialSessions: said(trialSessions) };
    expect(certain(outlookOf(progressInquiry(context), answers).outcomes)).toEqual([end]);
  });

  it.each<[string, PlainDate, number, string]>([
    ['six months and twenty sessions', '2026-05-20', 20, 'canApply'],
    ['a day short of six months', '2026-05-21', 20, 'timeLeft'],
    ['a session short of twenty', '2026-05-20', 19, 'sessionsLeft'],
    ['both of them short', '2026-05-21', 19, 'bothLeft'],
  ])('%s end in their own outcome', (_case, certified, sessions, end) => {
    const answers = { certified: said(certified), sessions: said(sessions) };
    expect(certain(outlookOf(seniorInquiry(context), answers).outcomes)).toEqual([end]);
  });
});

describe('the answers that a decision tells apart', () => {
  it('before applying are nothing, close and enough, and every answer to a statement', () => {
    const statement = ['yes', 'unsure', 'no'];
    expect(eligibilityInquiry(context).kinds).toEqual({
      tools: [0, 1],
      sessions: [0, 7, 10],
      empathic: statement,
      structured: statement,
      motivation: statement,
    });
  });

  it('in the training are every count there is', () => {
    expect(progressInquiry(context).kinds).toEqual({
      exercises: [0, 1, 2, 3, 4, 5],
      trialSessions: [0, 1, 2, 3],
    });
  });

  it('for Senior Coach are a day of today and one that is surely enough, no session and all of them', () => {
    expect(seniorInquiry(context).kinds).toEqual({
      certified: ['2026-11-20', '2026-04-20'],
      sessions: [0, 20],
    });
  });
});

describe('what an ending means', () => {
  it.each([
    ['an application', eligibilityInquiry, ['ready']],
    ['the training', progressInquiry, ['reached', 'all']],
    ['Senior Coach', seniorInquiry, ['canApply']],
  ] as const)('is a yes or a no: %s', (_case, inquiry, yes) => {
    const means: Readonly<Record<string, 'yes' | 'no'>> = inquiry(context).means;
    expect(Object.keys(means).filter((end) => means[end] === 'yes')).toEqual(yes);
    expect(Object.keys(means).filter((end) => means[end] === 'no')).toHaveLength(
      Object.keys(means).length - yes.length,
    );
  });
});
