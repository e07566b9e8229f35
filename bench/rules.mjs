// Section `rules`: what one decision costs, here and in rule engines that are asked the same.
import { CASES, loadEngines } from './engines.mjs';
import { median, table } from './figures.mjs';
import { say } from './workshop.mjs';

const WARM_UP = 300;
const ROUND = 150;

/** Microseconds per call, over as many calls as fit into `milliseconds`. */
async function timed(decide, facts, milliseconds) {
  const started = performance.now();
  let calls = 0;
  let fulfilled = 0;
  while (performance.now() - started < milliseconds) {
    // A hundred at a time, so that looking at the clock costs next to nothing.
    for (let index = 0; index < 100; index += 1) {
      const answer = decide(facts[index % facts.length]);
      // Only an engine that answers later is waited for; waiting on a ready answer would be charged to the others.
      fulfilled += (answer instanceof Promise ? await answer : answer) ? 1 : 0;
    }
    calls += 100;
  }
  if (fulfilled === 0) {
    throw new Error('Nothing was ever fulfilled: the work may have been optimised away');
  }
  return ((performance.now() - started) * 1000) / calls;
}

async function checked(engines) {
  for (const [name, decisions] of Object.entries(engines)) {
    for (const [rule, cases] of Object.entries(CASES)) {
      for (const [facts, expected] of cases) {
        if ((await decisions[rule](facts)) !== expected) {
          throw new Error(`${name} decides ${rule} wrongly for ${JSON.stringify(facts)}`);
        }
      }
    }
  }
}

/**
 * Ours also gives back every step, what remains and where the answers came from; the engines say yes or no.
 * @param {{ runs: number }} options rounds per engine, in turn
 */
export async function benchRules({ runs }) {
  const engines = await loadEngines();
  await checked(engines);
  const results = [];
  for (const [rule, cases] of Object.entries(CASES)) {
    const facts = cases.map(([each]) => each);
    const samples = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
    for (const decisions of Object.values(engines)) {
      await timed(decisions[rule], facts, WARM_UP);
    }
    for (let round = 0; round < runs; round += 1) {
      for (const [name, decisions] of Object.entries(engines)) {
        samples[name].push(await timed(decisions[rule], facts, ROUND));
      }
    }
    results.push(
      ...Object.entries(samples).map(([name, times]) => ({
        rule,
        name,
        microseconds: median(times),
        samples: times,
      })),
    );
  }
  const ours = (rule) => results.find((each) => each.rule === rule).microseconds;
  say('\nrules, one decision each; same answers checked first');
  say(
    table(
      ['rule, engine', 'µs per call', 'calls per s', '× ours'],
      results.map(({ rule, name, microseconds }) => [
        `${rule}, ${name}`,
        microseconds.toFixed(2),
        Math.round(1e6 / microseconds),
        (microseconds / ours(rule)).toFixed(2),
      ]),
    ),
  );
  say();
  return { results, bars: [] };
}
