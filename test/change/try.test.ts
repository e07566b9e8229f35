import { writeFileSync } from 'node:fs';
import { it, vi } from 'vitest';
import type * as RuleFormats from '../../src/formats/rule';
import { follow } from './follow';
import { pagesOf } from './pages';

vi.mock('../../src/formats/rule', async (original) =>
  (await import('./marks')).markable(await original<typeof RuleFormats>()),
);

it('try', async () => {
  const out: string[] = [];
  for (const locale of ['sv', 'en'] as const) {
    const t = performance.now();
    const pages = await pagesOf(locale);
    let quotes = 0;
    let counted = 0;
    for (const page of pages) {
      const f = await follow(page);
      out.push(...f.stayed.map((s) => `STAYED ${s}`), ...[...f.moves].map(([k, v]) => `MOVE ${page.name} ${k}: ${v}`), ...f.typed.map((s) => `TYPED ${s}`));
      for (const n of f.quotes.values()) quotes += n;
      for (const n of f.counted.values()) counted += n;
    }
    out.push(`${locale} ${pages.length} pages ${quotes} quotes ${counted} counted ${performance.now() - t} ms`);
  }
  writeFileSync('/tmp/brief4/T-try.txt', out.join('\n'));
}, 300_000);
