import { afterAll, beforeAll, describe, vi } from 'vitest';
import type * as RuleFormats from '../../src/formats/rule';
import type * as Actions from '../../src/frame/ResultActions';
import type * as Forms from '../../src/frame/useForm';
import type * as Cards from '../../src/tools/goals/goal/GoalCard';
import { everythingFollows } from './everythingFollows';
import { type Followed, follow } from './follow';
import { TODAY } from './forms';
import { RULE_IDS } from './memory';
import { TOOLS_REST } from './rests';
import { inWords, type Sum, sumOf } from './sum';
import { statesOf } from './tools';

vi.mock('../../src/formats/rule', async (original) =>
  (await import('./marks')).markable(await original<typeof RuleFormats>()),
);
vi.mock('../../src/frame/useForm', async (original) => ({
  ...(await original<typeof Forms>()),
  useForm: (await import('./stage')).givenForm,
}));
vi.mock('../../src/frame/useLater', async () => ({ useLater: (await import('./stage')).givenLater }));
vi.mock('../../src/frame/ResultActions', async (original) => ({
  ResultActions: (await import('./stage')).noting((await original<typeof Actions>()).ResultActions),
}));
vi.mock('../../src/tools/goals/goal/GoalCard', async (original) => {
  const cards = await original<typeof Cards>();
  return { ...cards, GoalCard: (await import('./stage')).unfolded(cards.GoalCard) };
});

const found: Followed[] = [];
let sum: Sum;

beforeAll(async () => {
  // Calendar files tell when they were made.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00:00Z`) });
  for (const state of [...statesOf('sv'), ...statesOf('en')]) {
    found.push(await follow(state));
  }
  sum = sumOf(found, TOOLS_REST);
  process.stdout.write(
    inWords(`in ${found.length / 2} states of the tools in two languages`, RULE_IDS.length, sum),
  );
}, 120_000);

afterAll(() => {
  vi.useRealTimers();
});

describe('when a rule gets another value', () => {
  everythingFollows('in the tools', () => sum);
});
