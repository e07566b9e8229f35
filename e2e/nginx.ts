import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../scripts/servedFolder.mjs';

const CANDIDATES = [process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx'].filter((each) => each !== undefined);
/** Nobody: what the configuration promises to need. */
const UNPRIVILEGED = 65_534;
const isRoot = process.getuid?.() === 0;
const PATIENCE = 10_000;

/** The nginx of this machine; `undefined` where there is none. */
export const nginx = CANDIDATES.find((each) => spawnSync(each, ['-v']).status === 0);

/** Whether it can send Brotli, with the module that the kit loads. */
export const hasBrotli = existsSync(
  /load_module (\S+);/.exec(readFileSync('deploy/nginx/brotli/load.conf', 'utf8'))?.[1] ?? '',
);

export interface Served {
  readonly port: number;
  /** The folder that nginx was started in. */
  readonly place: string;
  /** Lets it read its configuration anew, as it does when a release has been changed. */
  readonly reload: () => void;
  readonly stop: () => Promise<void>;
}

async function isUp(port: number, child: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (child.exitCode === null && Date.now() < until) {
    const answer = await ask(port, '/healthz').catch(() => null);
    if (answer !== null) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not start; what it said stands above');
}

/** Lays a build out with the kit, in a folder that anyone may read and nobody may write to but in tmp/. */
export function arrange(
  build: string,
  port: number,
  { base = '/', brotli = false }: { base?: string; brotli?: boolean } = {},
): string {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(place, 0o755);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['deploy/nginx/arrange.mjs', build, place, '--quick', ...(brotli ? ['--brotli'] : [])],
    { encoding: 'utf8', env: { ...process.env, SITE_BASE_URL: base, PORT: String(port) } },
  );
  if (status !== 0) {
    throw new Error(stderr);
  }
  if (isRoot) {
    chownSync(join(place, 'tmp'), UNPRIVILEGED, UNPRIVILEGED);
  }
  return place;
}

/** Serves what is laid out in a folder with nginx, as nobody. */
export async function serveArranged(place: string, port: number): Promise<Served> {
  const child = spawn(nginx ?? 'nginx', ['-e', 'stderr', '-p', `${place}/`, '-c', 'nginx.conf'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    ...(isRoot ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {}),
  });
  await isUp(port, child);
  return {
    port,
    place,
    reload: () => child.kill('SIGHUP'),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(place, { recursive: true, force: true });
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}

/** Lays a build out and serves it. */
export async function serveWithNginx(
  build: string,
  how: { base?: string; brotli?: boolean } = {},
): Promise<Served> {
  const port = await freePort();
  return serveArranged(arrange(build, port, how), port);
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Every header's name as it came, once for each time it came. */
  readonly names: readonly string[];
  readonly body: Buffer;
}

/** One request, with the path exactly as it is written and nothing asked for or undone by itself. */
export const ask = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          names: response.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()),
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
