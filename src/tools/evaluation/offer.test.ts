import { describe, expect, it } from 'vitest';
import { emptyAgreementForm } from '../../folder/answers/agreement.empty';
import { emptyEvaluation } from '../../folder/answers/evaluation.empty';
import { offerOf, takenFrom } from './offer';

const KEPT = {
  ...emptyAgreementForm(),
  client: 'EF ',
  coach: 'AB',
  sessions: '6',
  goals: [
    { id: 'a', text: ' Sova bättre' },
    { id: 'b', text: '' },
  ],
};
const OFFER = { client: 'EF', coach: 'AB', evaluator: '', sessions: '6', goals: ['Sova bättre'] };
const EMPTY = emptyEvaluation('first');

describe('what a kept agreement has to offer', () => {
  it('is nothing when none is kept', () => {
    expect(offerOf(undefined)).toBeNull();
  });

  it('is nothing when nothing of it is of use', () => {
    expect(offerOf({ ...emptyAgreementForm(), openness: 'Inget lämnar rummet' })).toBeNull();
  });

  it('is who, how many sessions and which goals', () => {
    expect(offerOf(KEPT)).toEqual(OFFER);
  });
});

describe('what is taken from it', () => {
  it('fills in what is empty', () => {
    expect(takenFrom(OFFER, EMPTY, () => 'new')).toEqual({
      client: 'EF',
      coach: 'AB',
      sessions: '6',
      goals: [{ id: 'new', text: 'Sova bättre', before: '', after: '' }],
    });
  });

  it('never replaces what is written', () => {
    const series = {
      ...EMPTY,
      coach: 'XY',
      sessions: '5',
      goals: [{ id: 'g', text: '', before: '3', after: '' }],
    };
    expect(takenFrom(OFFER, series, () => 'new')).toEqual({ client: 'EF' });
  });

  it('is nothing for another client', () => {
    expect(takenFrom(OFFER, { ...EMPTY, client: 'GH' }, () => 'new')).toEqual({});
  });
});
