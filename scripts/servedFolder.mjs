import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Serves a built folder from a process of its own, on a port that is free.
 * @param {string} folder
 * @param {'' | 'headers' | 'slow' | 'headers,slow'} ways as in scripts/serve.mjs
 * @returns {Promise<{ origin: string, stop: () => void }>} when it answers
 */
export async function servedFolder(folder, ways = '') {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/serve.mjs', folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SERVE: ways },
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error(`${folder} could not be served`)));
  });
  return { origin: `http://localhost:${port}`, stop: () => void child.kill() };
}
