import { expect, it } from 'vitest';
import { calendarOf, clockOf, EDGES, rulesOf, THREE_YEARS } from '../places/days';
import { ALL_ZONES, differingIn } from '../places/zones';

const YEARS = THREE_YEARS.slice(0, Number(process.env.DAYS ?? THREE_YEARS.length));

it.each([
  ['the calendar, on every day of three years', YEARS, calendarOf],
  ['the rules, on every edge', EDGES, rulesOf],
  ['today in Stockholm and the clock there, on every edge', EDGES, clockOf],
] as const)(`in all ${ALL_ZONES.length} zones %s, is the same`, (name, days, resultsOf) => {
  const started = performance.now();
  const { compared, differing } = differingIn(ALL_ZONES, days, resultsOf);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(
    `${name}: ${compared} results compared in ${seconds} s, ${differing.length} differing\n`,
  );
  expect(differing.slice(0, 5)).toEqual([]);
});
