// Each payload by itself in every field of every tool, in every file that is read in and in links; prints how many.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runNode, TOOLS } from '../run.mjs';

const REPORT = 'reports/payloads.json';

if (!existsSync('build/index.html') || !existsSync('build-below/guide/index.html')) {
  console.error('There is no built site: `npm test` makes both of them.');
  process.exit(2);
}
mkdirSync('reports', { recursive: true });
rmSync(REPORT, { force: true });
const code = await runNode(
  TOOLS.playwright,
  ['test', 'payloads', '--config', 'playwright.config.mts', '--reporter=list,json'],
  { PAYLOADS: 'each', PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
);

/** @returns {{ type: string, description?: string }[]} what every test has noted */
const notesIn = (suite) => [
  ...(suite.specs ?? []).flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations)),
  ...(suite.suites ?? []).flatMap(notesIn),
];
const counts = new Map();
for (const { type, description } of JSON.parse(readFileSync(REPORT, 'utf8')).suites.flatMap(notesIn)) {
  counts.set(type, (counts.get(type) ?? 0) + Number(description ?? 0));
}
for (const [what, count] of counts) {
  console.log(`${what}: ${count}`);
}
console.log(
  code === 0 ? 'executed: 0, attempted: 0, built into the page: 0' : 'Something was found: see above.',
);
process.exitCode = code;
