import { describe, expect, it } from 'vitest';
import type { EvaluationForm } from '../../folder/answers/evaluation';
import { emptyEvaluation } from '../../folder/answers/evaluation.empty';
import { isSettled, readEvaluations } from './inputs';

const FULL: EvaluationForm = {
  id: 'first',
  coach: 'AB',
  evaluator: 'CD',
  client: 'EF',
  sessions: '6',
  from: '2026-03-02',
  to: '2026-06-12',
  goals: [{ id: 'g', text: 'Sova bättre', before: '3', after: '7' }],
  benefit: '4',
  value: '5',
  trust: '5',
  helped: '',
  concept: '',
  coaching: '',
  recommend: '',
  shared: 'no',
};
const read = (...forms: Partial<EvaluationForm>[]) =>
  readEvaluations({ evaluations: forms.map((form) => ({ ...FULL, ...form })) }, '2026-11-20');
const unanswered = (form: Partial<EvaluationForm>) => read(form).told[0]?.unanswered;

describe('what is told', () => {
  it('is nothing while the row is empty', () => {
    expect(readEvaluations({ evaluations: [emptyEvaluation('first')] }, '2026-11-20').told).toEqual([]);
  });

  it('leaves nothing unanswered without the texts and the recommendation', () => {
    expect(unanswered({})).toEqual([]);
  });

  it.each([
    ['coach', { coach: '' }],
    ['sessions', { sessions: '101' }],
    ['period', { to: '' }],
    ['period', { from: '2026-07-01' }],
    ['period', { to: '2026-11-21' }],
    ['period', { to: 'mitten av juni 2026' }],
    ['trust', { trust: '' }],
    ['shared', { shared: '' }],
    ['goals', { goals: [] }],
    ['goals', { goals: [{ id: 'g', text: '', before: '3', after: '11' }] }],
  ] as const)('lacks %s with %j', (question, form) => {
    expect(unanswered(form as Partial<EvaluationForm>)).toEqual([question]);
  });

  it('has the change of each goal, after less before', () => {
    const goals = [
      { id: 'a', text: '', before: '3', after: '7' },
      { id: 'b', text: '', before: '7', after: '5' },
      { id: 'c', text: '', before: '1', after: '' },
    ];
    expect(read({ goals }).told[0]?.goals.map(({ change }) => change)).toEqual([4, -2, null]);
  });

  it('numbers the goals as the form does, past an empty one', () => {
    const goals = [
      { id: 'a', text: '', before: '', after: '' },
      { id: 'b', text: 'Sova', before: '1', after: '2' },
    ];
    expect(read({ goals }).told[0]?.goals.map(({ number }) => number)).toEqual([2]);
  });

  it('is not shared until somebody says yes', () => {
    expect(['yes', 'no', ''].map((shared) => read({ shared } as EvaluationForm).told[0]?.shared)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('leaves out an evaluation that the coach leads, and keeps the others (E-01)', () => {
    const { told, stopped } = read({ evaluator: ' ab' }, { id: 'b' });
    expect([told.map(({ number }) => number), stopped]).toEqual([
      [2],
      [{ number: 1, field: 'evaluation-first-evaluator' }],
    ]);
  });

  it('lists the phrases that wait for a yes', () => {
    expect(read({ to: 'mitten av juni 2026' }).proposals).toEqual([
      { typed: 'mitten av juni 2026', date: '2026-06-15' },
    ]);
  });
});

describe('a row', () => {
  it('may be folded when everything expected is there', () => {
    expect(isSettled(FULL)).toBe(true);
  });

  it('stands open while a goal lacks its after', () => {
    expect(isSettled({ ...FULL, goals: [{ id: 'g', text: 'x', before: '3', after: '' }] })).toBe(false);
  });
});
