import { describe, expect, it } from 'vitest';
import { blankGoal } from './goal';
import { judgeRelevant } from './relevant';

const judge = (roleLink: string, companyLink: string) =>
  judgeRelevant({ ...blankGoal({ year: 2025, quarter: 2 }), roleLink, companyLink });
const wanting = (id: 'R1' | 'R2', effect: 'partly' | 'missing') => ({
  id,
  effect,
  input: id === 'R1' ? 'roleLink' : 'companyLink',
  open: true,
  data: {},
});

describe('R, tied to the role and to Inner Journey', () => {
  it('is there with both links', () => {
    expect(judge('Min roll', 'Fler kommer i gång')).toEqual({ status: 'met', findings: [] });
  });

  it('G-19: is in part there without the link to Inner Journey', () => {
    expect(judge('Min roll', '')).toEqual({ status: 'partly', findings: [wanting('R2', 'partly')] });
  });

  it('is in part there without the link to the role', () => {
    expect(judge(' ', 'Fler kommer i gång')).toEqual({
      status: 'partly',
      findings: [wanting('R1', 'partly')],
    });
  });

  it('is missing without either', () => {
    expect(judge('', ' ')).toEqual({
      status: 'missing',
      findings: [wanting('R1', 'missing'), wanting('R2', 'missing')],
    });
  });
});
