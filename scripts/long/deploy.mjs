// What a deployer does first: installs from the lock file alone, in an empty folder, with the project's settings; and
// compresses a build, which must come out the same each time. Asks the registry for every package.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from '../compareBuilds.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'deploy-'));
const run = (command, args, cwd = process.cwd()) => {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
};

try {
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    cpSync(name, join(scratch, name));
  }
  const installs =
    run('npm', ['ci', '--no-audit'], scratch) && existsSync(join(scratch, 'node_modules/@docusaurus/core'));
  console.log(`npm ci in an empty folder: ${installs ? 'ok' : 'FAILED'}`);

  let twins = true;
  if (existsSync('build')) {
    const [one, other] = ['one', 'other'].map((name) => join(scratch, name));
    for (const copy of [one, other]) {
      cpSync('build', copy, { recursive: true });
      twins = run(process.execPath, ['scripts/compress.mjs', copy]) && twins;
    }
    const { same, different } = differences(one, other);
    console.log(`Compressed twice: ${same} files identical, ${different.length} different`);
    twins = twins && different.length === 0;
  } else {
    console.log('There is no build/ to compress.');
  }
  process.exitCode = installs && twins ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
