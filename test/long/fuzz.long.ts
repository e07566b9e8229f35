import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/folder/backup';
import { fuzzImports, SOUND_FILES } from '../fuzz/imports';
import { fuzzLinks } from '../fuzz/links';
import { clocked, emptyTally, isUntouched, type Tally } from '../fuzz/watch';

// `FUZZ=500000 npm run test:long unit` for fewer; a tenth as many links.
const COUNT = Number(process.env.FUZZ ?? 2_000_000);
const SEED = Number(process.env.SEED ?? 7);
const ROUND = 50_000;
const MOST_MS = 50;

/** In rounds, so that no more than one round's findings are held. */
async function inRounds(
  count: number,
  run: (size: number, seed: number) => Tally | Promise<Tally>,
): Promise<{ readonly told: string; readonly wrong: Tally['wrong']; readonly slowest: Tally['slowest'] }> {
  const started = performance.now();
  const wrong: Tally['wrong'] = [];
  let slowest = { ms: 0, kind: '' };
  let accepted = 0;
  for (let done = 0; done < count; done += ROUND) {
    const tally = await run(Math.min(ROUND, count - done), SEED + done);
    wrong.push(...tally.wrong.slice(0, 3));
    accepted += tally.accepted;
    if (tally.slowest.ms > slowest.ms) slowest = tally.slowest;
  }
  const seconds = (performance.now() - started) / 1000;
  const told = `${count} in ${seconds.toFixed(0)} s (${(count / seconds).toFixed(0)} a second), ${accepted} accepted, slowest ${slowest.ms.toFixed(1)} ms (${slowest.kind})`;
  return { told, wrong, slowest };
}

describe(`of ${COUNT} made-up files and ${COUNT / 10} made-up links`, () => {
  it('no file throws, reaches beyond itself, is read other than it stands or takes its time', async () => {
    const { told, wrong, slowest } = await inRounds(COUNT, fuzzImports);
    process.stdout.write(`files: ${told}\n`);
    expect([wrong.slice(0, 3), slowest.ms <= MOST_MS, isUntouched()]).toEqual([[], true, true]);
  });

  it('no link does', async () => {
    const { told, wrong, slowest } = await inRounds(COUNT / 10, fuzzLinks);
    process.stdout.write(`links: ${told}\n`);
    expect([wrong.slice(0, 3), slowest.ms <= MOST_MS, isUntouched()]).toEqual([[], true, true]);
  });
});

describe('a file as large as is read', () => {
  const outer = (tools: string, more = '') =>
    `{"app":"inner-journey-guide","schema":1,"exportedAt":"2026-11-20T09:30:00.000Z","tools":${tools}${more}}`;
  const filled = (piece: string) =>
    Array(Math.floor(990_000 / (piece.length + 1)))
      .fill(piece)
      .join(',');
  const tenThousand = (piece: string) => `[${Array(10_000).fill(piece).join(',')}]`;

  it.each([
    ['a list of zeros', `[${filled('0')}]`],
    ['a list of objects', `[${filled('{}')}]`],
    [
      'a hundred lists as long as is let through',
      outer(`{"x":[${Array(40).fill(tenThousand('0')).join(',')}]}`),
    ],
    [
      'objects as large as is let through',
      outer(
        `{"x":[${Array(400)
          .fill(`{${Array.from({ length: 200 }, (_, at) => `"k${at}":0`).join(',')}}`)
          .join(',')}]}`,
      ),
    ],
    ['rows of nothing', outer('{}', `,"sessions":{"columns":["id"],"rows":${tenThousand('[]')}}`)],
    ['one text', outer('{}', `,"note":"${'a'.repeat(900_000)}"`)],
    ['a text of escapes', outer('{}', `,"note":"${'\\u0000'.repeat(160_000)}"`)],
    ['a key of a megabyte', `{"${'k'.repeat(990_000)}":{"__proto__":0}}`],
    ['colons', outer('{}', `,"note":"${':'.repeat(900_000)}"`)],
    ['brackets', '['.repeat(990_000)],
    ['quotes', '"'.repeat(990_000)],
    [
      'a good file, fifty times over',
      outer('{}') +
        SOUND_FILES.map(({ text }) => text)
          .join('')
          .repeat(20)
          .slice(0, 900_000),
    ],
  ])('takes no longer than it should: %s', (name, text) => {
    const tally = emptyTally();
    clocked(tally, name, () => readBackup(text.slice(0, 1_000_000)));
    process.stdout.write(`${name}: ${tally.slowest.ms.toFixed(1)} ms\n`);
    expect(tally.slowest.ms).toBeLessThanOrEqual(MOST_MS * 4);
  });
});
