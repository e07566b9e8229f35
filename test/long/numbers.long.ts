import { expect, it } from 'vitest';
import { randomOf } from '../fuzz/random';
import { amissAfterRoundTrips } from '../places/amounts';

const COUNT = Number(process.env.NUMBERS ?? 10_000_000);

it(`of ${COUNT} amounts and numbers written in both languages, each is read again as what it was`, () => {
  const started = performance.now();
  expect(amissAfterRoundTrips(Math.ceil(COUNT / 4), randomOf(3)).slice(0, 5)).toEqual([]);
  process.stdout.write(
    `numbers: ${COUNT} round trips in ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
  );
});
