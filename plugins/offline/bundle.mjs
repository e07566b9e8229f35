import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WORKERS = fileURLToPath(new URL('./worker/', import.meta.url));

/**
 * @param {string} entry a file in the worker's folder
 * @param {object} copy what the worker is told of the site, as `COPY`
 * @returns {Promise<string>} one classic script: modules in workers are younger than the other things used here
 */
export async function bundleWorker(entry, copy) {
  const { output } = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: WORKERS,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: `${WORKERS}${entry}`, output: { format: 'iife' } },
    },
  });
  return `const COPY=${JSON.stringify(copy)};${output[0].code}`;
}
