// Where the bench builds and keeps its peers: a folder outside the project that may be thrown away at any time.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const WORKSHOP = join(tmpdir(), 'inner-journey-bench');
const SOURCES = ['docs', 'i18n', 'src', 'plugins', 'static'];
const SINGLE_FILES = ['docusaurus.config.ts', 'sidebars.ts', 'package.json', 'tsconfig.json'];

/** One line of progress or of a table. */
export const say = (line = '') => process.stdout.write(`${line}\n`);

/** @returns {string} an empty folder of that name in the workshop */
export function emptyFolder(name) {
  const folder = join(WORKSHOP, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes files by their path below a folder, making the folders between. */
export function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Runs a program to its end and keeps what it says to itself.
 * @returns {Promise<number>} seconds it took
 * @throws {Error} with the end of its output when it fails
 */
export function run(command, args, { cwd, env = {} }) {
  const started = performance.now();
  // Vite, which the bench reads the rules with, leaves NODE_ENV at development; a peer built so is another peer.
  const fixed = { NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1' };
  const options = { cwd, maxBuffer: 1 << 26, env: { ...process.env, ...fixed, ...env } };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, output, errors) => {
      if (error) {
        reject(new Error(`${[command, ...args].join(' ')}\n${(output + errors).slice(-3000)}`));
      } else {
        resolve((performance.now() - started) / 1000);
      }
    });
  });
}

/**
 * Packages in a folder of their own, installed by name the first time.
 * @param {Record<string, string>} packages exact version per name
 * @returns {Promise<string>} the folder that holds `node_modules`
 */
export async function installed(name, packages) {
  const folder = join(WORKSHOP, 'packages', name);
  const versionOf = (each) => {
    const file = join(folder, 'node_modules', each, 'package.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
  };
  if (Object.entries(packages).some(([each, version]) => versionOf(each) !== version)) {
    writeFiles(folder, { 'package.json': '{ "private": true, "type": "module" }\n' });
    const wanted = Object.entries(packages).map(([each, version]) => `${each}@${version}`);
    const args = ['install', '--no-audit', '--no-fund', '--save-exact', ...wanted];
    // Started by `npm run`, npm says where it lives; that also spares Windows the .cmd file.
    const npm = process.env.npm_execpath;
    await (npm ? run(process.execPath, [npm, ...args], { cwd: folder }) : run('npm', args, { cwd: folder }));
  }
  return folder;
}

/** Lets a folder use packages that are installed elsewhere. */
export const linkPackages = (folder, from) =>
  symlinkSync(join(from, 'node_modules'), join(folder, 'node_modules'), 'junction');

/**
 * A copy of this project that may be altered and built without disturbing a server that is running in it.
 * @returns {string} its folder
 */
export function copySite(name) {
  const folder = emptyFolder(name);
  for (const each of [...SOURCES, ...SINGLE_FILES]) {
    cpSync(join(ROOT, each), join(folder, each), { recursive: true });
  }
  linkPackages(folder, ROOT);
  return folder;
}

/**
 * Builds a Docusaurus site from nothing: no cache from an earlier build counts.
 * @returns {Promise<{ outDir: string, seconds: number, processorSeconds: number }>} by the clock, and by what all
 *   its processes worked, which a busy machine stretches less
 */
export async function buildDocusaurus(folder, options = []) {
  const outDir = join(folder, 'out');
  const times = join(folder, 'processor-time.txt');
  const script = join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const seconds = await run(process.execPath, [script, 'build', '--out-dir', outDir, ...options], {
    cwd: folder,
    env: {
      DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
      SITE_URL: 'https://localhost',
      SITE_BASE_URL: '/',
      NODE_OPTIONS: `--require "${join(ROOT, 'bench/processorTime.cjs').replaceAll('\\', '/')}"`,
      BENCH_PROCESSOR_TIME: times,
    },
  });
  const processorSeconds = readFileSync(times, 'utf8')
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);
  return { outDir, seconds, processorSeconds };
}
