import { describe, expect, it } from 'vitest';
import { emptySeniorForm } from '../../folder/answers/senior.empty';
import { contextOn } from '../../rules';
import { readAnswers } from './answers';
import { judgeSenior } from './judge';
import { readReceipt, receiptInputs, seniorReceipt } from './receipt';

const context = contextOn('2026-11-20');
const answers = (certified: string, sessions: string) =>
  readAnswers({ certified, sessions }, () => 'you', '2026-11-20');

describe('the receipt of the Senior Coach check', () => {
  it.each([
    ['both answers', '21 maj 2026', '12', [20260521, 12]],
    ['a day alone', '2026-05-21', '', [20260521, null]],
    ['sessions alone', 'slutet av maj 2026', '0', [null, 0]],
    ['nothing', '', 'tio', [null, null]],
  ])('carries %s', (_case, certified, sessions, inputs) => {
    expect(receiptInputs(answers(certified, sessions))).toEqual(inputs);
  });

  it('names what it carries', () => {
    expect(seniorReceipt(answers('2026-05-21', '12'))?.lines).toEqual([
      { id: 'certified', value: '2026-05-21', unit: 'date' },
      { id: 'sessions', value: 12, unit: 'session' },
    ]);
  });

  it('is judged as the kept answers are', () => {
    expect(seniorReceipt(answers('2026-05-21', '20'))?.judge(context)).toEqual(
      judgeSenior({ ...emptySeniorForm(), certified: '2026-05-21', sessions: '20' }, context),
    );
  });

  it('is not judged on a day before the certification', () => {
    expect(readReceipt([20261121, 20])?.judge(context)).toBeNull();
  });

  it.each([
    ['on the first day that the form takes', [20000101, 9999], true],
    ['on the last day', [21991231, 0], true],
    ['of too many', [20260521, 20, null], false],
    ['of too few', [20260521], false],
    ['with a day before the first', [19991231, 20], false],
    ['with a day at the end of the calendar', [99991231, 20], false],
    ['with a day that does not exist', [20260229, 20], false],
    ['with half a session', [20260521, 19.5], false],
    ['with fewer than none', [20260521, -1], false],
    ['with more sessions than the form takes', [20260521, 10_000], false],
    ['with words', ['2026-05-21', 'tjugo'], false],
  ] as const)('reads answers %s, or refuses them', (_case, inputs, reads) => {
    expect(readReceipt(inputs) !== null).toBe(reads);
  });
});

describe('kept answers', () => {
  it('are decided without words', () => {
    const judged = judgeSenior({ certified: '2026-05-21', sessions: '20' }, context);
    expect([judged?.verdict, judged?.steps.map(({ status }) => status), judged?.figures]).toEqual([
      { answer: 'no' },
      ['notMet', 'met'],
      [{ id: 'senior.earliest', value: '2026-11-21' }],
    ]);
  });
});
