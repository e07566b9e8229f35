import { expect, test, vi } from 'vitest';
import type { SharedCase } from '../../folder/caseLink';
import { keptDay } from '../editionSections';
import type { FormState } from '../useForm';
import type { Kept } from '../useKept';
import { viewOf } from './viewOf';

const SHARED: SharedCase = {
  tool: 'senior',
  answers: { certified: '2026-05-21', sessions: '12' },
  edition: '2025-04-01',
  madeOn: '2026-10-05',
};
type Senior = { certified: string; sessions: string };

function ownForm() {
  const act = vi.fn();
  const state = {
    form: { certified: '', sessions: '3' },
    set: act,
    replace: act,
    adopt: act,
    prefill: act,
    follow: act,
    restart: act,
    undo: act,
    leave: act,
    attempt: act,
    attempts: 2,
    provenance: () => 'you',
  } as unknown as FormState<Senior>;
  const kept = { keep: act, forget: act, on: true, looking: true } as unknown as Kept;
  return { act, state, kept };
}

test('the sender’s answers stand in the form', () => {
  const { state, kept } = ownForm();
  expect(viewOf(SHARED, state, kept).state.form).toEqual({ certified: '2026-05-21', sessions: '12' });
});

test('nothing that a tool does to them reaches the reader’s own', () => {
  const { act, state, kept } = ownForm();
  const viewed = viewOf(SHARED, state, kept);
  viewed.state.set('sessions', '20');
  viewed.state.replace(SHARED.answers as Senior, 'you');
  viewed.state.prefill(SHARED.answers as Senior);
  viewed.state.restart();
  viewed.state.attempt();
  viewed.kept.keep();
  viewed.kept.forget();
  expect([act.mock.calls, viewed.state.undo]).toEqual([[], null]);
});

test('the answer is held against the rules of the sender’s day', () => {
  const { state, kept } = ownForm();
  expect(keptDay(viewOf(SHARED, state, kept).kept)).toBe('2026-10-05');
});
