// The long form of what `npm test` checks in short: minutes to an hour, before a release. `npm run test:long kill` runs one.
import { existsSync, readdirSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { runNode, TOOLS } from './run.mjs';

const FOLDER = 'scripts/long';
const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

const scripts = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => ({ name: file.replace('.mjs', ''), script: `${FOLDER}/${file}`, args: [] }))
  : [];
const tests = {
  name: 'unit',
  script: TOOLS.vitest,
  args: ['run', '--config', 'vitest.long.config.mts', '--reporter=default'],
};

const known = [tests, ...scripts];
const unknown = wanted.filter((name) => !known.some((each) => each.name === name));
if (unknown.length > 0) {
  console.error(
    `No such part: ${unknown.join(', ')}. There are ${known.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const chromium = { CHROMIUM_PATH: findChromium() };
const failed = [];
for (const { name, script, args } of known.filter((each) => isWanted(each.name))) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  if ((await runNode(script, args, chromium)) !== 0) {
    failed.push(name);
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(failed.length === 0 ? '\nAll long checks passed' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
