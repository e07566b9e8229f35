import { vi } from 'vitest';
import type * as Actions from '../../src/frame/ResultActions';
import type * as Forms from '../../src/frame/useForm';

// A tool is given its answers and hands out its result: what the tests in this folder stand on.
vi.mock('../../src/frame/useForm', async (original) => ({
  ...(await original<typeof Forms>()),
  useForm: (await import('../change/stage')).givenForm,
}));
vi.mock('../../src/frame/useLater', async () => ({ useLater: (await import('../change/stage')).givenLater }));
vi.mock('../../src/frame/useOthers', async () => ({
  useOthers: (await import('./others')).givenOthers,
}));
vi.mock('../../src/frame/ResultActions', async (original) => ({
  ResultActions: (await import('../change/stage')).noting((await original<typeof Actions>()).ResultActions),
}));
