import { writeFileSync } from 'node:fs';
import { it, vi } from 'vitest';
import type * as RuleFormats from '../../src/formats/rule';
import type * as Actions from '../../src/frame/ResultActions';
import type * as Forms from '../../src/frame/useForm';
import type * as Cards from '../../src/tools/goals/goal/GoalCard';
import { follow } from './follow';
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
  return { ...cards, GoalCard: (await import('./stage')).unfolded(cards.GoalCard as never) };
});

it('try', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-05-12T10:00:00Z') });
  const out: string[] = [];
  for (const locale of ['sv', 'en'] as const) {
    const t = performance.now();
    let quotes = 0;
    let counted = 0;
    for (const page of statesOf(locale)) {
      const t2 = performance.now();
      const f = await follow(page);
      out.push(...f.stayed.map((s) => `STAYED ${s}`), ...[...f.moves].map(([k, v]) => `MOVE ${k}: ${v}`), ...f.typed.map((s) => `TYPED ${s}`));
      for (const n of f.quotes.values()) quotes += n;
      for (const n of f.counted.values()) counted += n;
      out.push(`## ${page.name} ${performance.now() - t2} q ${[...f.quotes.values()].length}`);
    }
    out.push(`${locale} ${quotes} quotes ${counted} counted ${performance.now() - t} ms`);
  }
  writeFileSync('/tmp/brief4/T-try2.txt', out.join('\n'));
}, 300_000);
