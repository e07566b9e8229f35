import { describe, expect, it } from 'vitest';
import { assumed, countStep, type Step, type StepStatus, said, verdictOf } from './verdict';

const step = (status: StepStatus, input = 'sessions'): Step => ({
  rule: 'prerequisite.sessions',
  input,
  status,
  compare: 'atLeast',
  value: null,
  limit: 10,
  unit: 'session',
  remaining: 0,
  from: null,
});
const steps = (statuses: readonly StepStatus[]) => statuses.map((status) => step(status));

describe('a verdict over steps', () => {
  it.each([
    ['met', ['met'], 'yes'],
    ['all met', ['met', 'met'], 'yes'],
    ['judged by a person', ['judged'], 'yes'],
    ['met and judged', ['met', 'judged'], 'yes'],
    ['no steps at all', [], 'yes'],
    ['not met', ['notMet'], 'no'],
    ['met and not met', ['met', 'notMet'], 'no'],
    ['open before not met', ['open', 'notMet'], 'no'],
    ['not met before open', ['notMet', 'open'], 'no'],
    ['judged and not met', ['judged', 'notMet'], 'no'],
    ['open', ['open'], 'depends'],
    ['met and open', ['met', 'open'], 'depends'],
    ['judged and open', ['judged', 'open'], 'depends'],
  ] as const)('%s', (_case, statuses, answer) => {
    expect(verdictOf(steps(statuses)).answer).toBe(answer);
  });

  it('names the open questions in their order', () => {
    expect(verdictOf([step('open', 'b'), step('met', 'x'), step('open', 'a')])).toEqual({
      answer: 'depends',
      missing: ['b', 'a'],
    });
  });

  it('names a question once when two steps rest on it', () => {
    expect(verdictOf([step('open', 'a'), step('open', 'a')])).toEqual({ answer: 'depends', missing: ['a'] });
  });
});

describe('a step that counts', () => {
  const count = (value: number) => countStep('prerequisite.sessions', 'sessions', said(value), 10, 'session');

  it.each([
    ['nothing', 0, 'notMet', 10],
    ['one below the limit', 9, 'notMet', 1],
    ['the limit', 10, 'met', 0],
    ['one above the limit', 11, 'met', 0],
  ] as const)('%s', (_case, value, status, remaining) => {
    expect(count(value)).toMatchObject({ value, status, remaining, limit: 10, from: 'you' });
  });

  it('is open when unanswered, with all of it left', () => {
    expect(countStep('prerequisite.sessions', 'sessions', null, 10, 'session')).toEqual({
      rule: 'prerequisite.sessions',
      input: 'sessions',
      status: 'open',
      compare: 'atLeast',
      value: null,
      limit: 10,
      unit: 'session',
      remaining: 10,
      from: null,
    });
  });

  it.each([-1, 9.5, Number.NaN])('refuses an answer of %d and names it', (value) => {
    expect(() => count(value)).toThrow(
      new RangeError(`prerequisite.sessions counts whole things from 0 up, not ${value}`),
    );
  });

  it('tells when the answer is only assumed', () => {
    expect(countStep('prerequisite.sessions', 'sessions', assumed(3), 10, 'session').from).toBe('assumed');
  });
});
