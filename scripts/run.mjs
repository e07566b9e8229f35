import { spawn } from 'node:child_process';

/**
 * Runs one of the project's command-line tools and shows what it says.
 * @param {string} script path of its file below node_modules, or of a script of ours
 * @param {string[]} args
 * @param {Record<string, string>} env added to this process' own
 * @returns {Promise<number>} its exit code
 */
export const runNode = (script, args = [], env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1', ...env },
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

export const TOOLS = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  docusaurus: 'node_modules/@docusaurus/core/bin/docusaurus.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};
