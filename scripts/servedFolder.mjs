import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * A port that nobody listens at.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Serves a built folder from a process of its own.
 * @param {string} folder
 * @param {'' | 'headers' | 'slow' | 'headers,slow'} ways as in scripts/serve.mjs
 * @param {number} [at] the port; without one, a port that is free
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>} when it answers; stopped when nobody does any more
 */
export async function servedFolder(folder, ways = '', at = undefined) {
  const port = at ?? (await freePort());
  const child = spawn(process.execPath, ['scripts/serve.mjs', folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SERVE: ways },
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error(`${folder} could not be served`)));
  });
  const stopped = new Promise((resolve) => child.once('exit', () => resolve()));
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      child.kill();
      return stopped;
    },
  };
}
