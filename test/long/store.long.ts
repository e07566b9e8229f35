import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { installFaults } from '../model/faults';
import { drawn, firstWrong } from '../model/wrong';

// SCRIPTS says how many, FROM the first seed.
const SCRIPTS = Number(process.env.SCRIPTS ?? 50_000);
const FROM = Number(process.env.FROM ?? 1_000_000);

installFaults();

test('three pages at once, with faults and damage, lose nothing that was acknowledged', async () => {
  const scripts = drawn(FROM, SCRIPTS, { fail: true, damage: true });
  expect(await firstWrong(scripts)).toEqual({ played: SCRIPTS });
}, 14_400_000);
