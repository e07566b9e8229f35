import { describe, expect, it } from 'vitest';
import { emptyReadinessForm } from '../../folder/answers/readiness.empty';
import { findProblems, readAnswers, unanswered } from './answers';
import { readinessText } from './text';

const EMPTY = emptyReadinessForm();

describe('the statements', () => {
  it('are read as numbers, not known, or not answered', () => {
    expect(readAnswers({ ...EMPTY, wishNamed: '1', wishOwn: '5', openNow: 'unknown' })).toEqual({
      wishNamed: 1,
      wishOwn: 5,
      openNow: 'unknown',
      openAhead: null,
      roomForChange: null,
      welcomesChange: null,
    });
  });

  it('that wait are named in the order of the form', () => {
    expect(unanswered({ ...EMPTY, wishOwn: '3', openNow: 'unknown', roomForChange: '1' })).toEqual([
      'wishNamed',
      'openAhead',
      'welcomesChange',
    ]);
  });

  it('are never a problem', () => {
    expect(findProblems(EMPTY, readinessText.sv, 'sv')).toEqual([]);
  });
});

describe('a thought', () => {
  it.each([
    ['nothing', '', []],
    ['just below the limit', 'a'.repeat(999), []],
    ['at the limit', 'a'.repeat(1_000), []],
    ['at the limit with space around it', `  ${'a'.repeat(1_000)}\n`, []],
    [
      'just above the limit',
      'a'.repeat(1_001),
      [{ field: 'readiness-trust', message: 'Korta ner till 1\u00a0000 tecken. Nu är det 1\u00a0001' }],
    ],
  ])('with %s', (_case, trust, problems) => {
    expect(findProblems({ ...EMPTY, trust }, readinessText.sv, 'sv')).toEqual(problems);
  });
});
