// Every test: the checks that are tests, the built site, and the journeys through it in a real browser.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { runNode, TOOLS } from './run.mjs';

const REPORTS = 'reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const count = { passed: 0, failed: 0 };
const add = (passed, failed) => {
  count.passed += passed;
  count.failed += failed;
};
const read = (name) => {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'));
  } catch {
    return null;
  }
};

/** A step that is not itself a count of tests: one test that passes or fails. */
async function step(name, script, args, env) {
  console.log(`\n— ${name}`);
  const code = await runNode(script, args, env);
  add(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  return code === 0;
}

async function counted(name, script, args, env, results) {
  console.log(`\n— ${name}`);
  const code = await runNode(script, args, env);
  const [passed, failed] = results(read(name)) ?? [0, 1];
  // A runner that fails without a failing test has failed all the same.
  add(passed, code !== 0 && failed === 0 ? 1 : failed);
}

const journeys = (name, config, env) =>
  counted(
    name,
    TOOLS.playwright,
    ['test', '--config', config, '--reporter=list,json'],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/${name}.json` },
    (report) => report && [report.stats.expected + report.stats.flaky, report.stats.unexpected],
  );

// `npm run e2e` wants the journeys alone.
if (process.argv[2] !== 'journeys') {
  await step('truth gate', 'scripts/gate.mjs', []);
  await step('import rules', TOOLS.depcruise, [
    'src',
    'plugins',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err-long',
  ]);
  await counted(
    'unit',
    TOOLS.vitest,
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
    {},
    (report) =>
      report && [
        report.numPassedTests,
        report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0),
      ],
  );
}

const built = await step('build', TOOLS.docusaurus, ['build', '--out-dir', 'build'], {
  SITE_URL: 'http://localhost:4173',
  SITE_BASE_URL: '/',
});
const builtBelow = await step(
  'build under a sub-path',
  TOOLS.docusaurus,
  ['build', '--locale', 'sv', '--out-dir', 'build-below/guide'],
  {
    SITE_URL: 'http://localhost:4174',
    SITE_BASE_URL: '/guide/',
  },
);

if (built && builtBelow) {
  await step('byte budget', 'scripts/budget.mjs', ['build']);
  const chromium = { CHROMIUM_PATH: findChromium() };
  await journeys('journeys', 'playwright.config.mts', chromium);
  await journeys('development', 'playwright.development.config.mts', chromium);
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
