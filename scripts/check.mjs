// Everything that must hold before a commit, quick enough to run each time.
import { runNode, TOOLS } from './run.mjs';

const CHECKS = [
  ['types', TOOLS.tsc, ['--noEmit']],
  ['lint and format', TOOLS.biome, ['check', '--error-on-warnings', '.']],
  [
    'import rules',
    TOOLS.depcruise,
    ['src', 'plugins', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  ],
  ['truth gate', 'scripts/gate.mjs', []],
  ['spelling', 'scripts/spelling.mjs', []],
  ['build', TOOLS.docusaurus, ['build', '--out-dir', 'build-check']],
  ['byte budget', 'scripts/budget.mjs', ['build-check']],
  ['unit tests', TOOLS.vitest, ['run', '--reporter=default', '--silent']],
];

const failed = [];
for (const [name, script, args] of CHECKS) {
  const started = performance.now();
  const code = await runNode(script, args);
  console.log(
    `${code === 0 ? 'ok' : 'FAILED'}  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (code !== 0) {
    failed.push(name);
  }
}
if (failed.length > 0) {
  console.log(`\nTo mend: ${failed.join(', ')}. Formatting mends itself with npm run format.`);
  process.exitCode = 1;
}
