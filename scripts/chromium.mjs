// Finds a Chromium for the journeys, or installs one: a system browser, Playwright's own, or Debian's package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    existsSync,
  );
}

function playwrightsOwn() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

function installed() {
  console.log('No Chromium found; trying Playwright’s download.');
  if (
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']) &&
    playwrightsOwn()
  ) {
    return playwrightsOwn();
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('The download failed; trying Debian’s package.');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) {
      return onPath();
    }
  }
  return undefined;
}

/** @returns {string} the path of a Chromium that answers to `--version` */
export function findChromium() {
  const path = process.env.CHROMIUM_PATH ?? onPath() ?? playwrightsOwn() ?? installed();
  if (path === undefined) {
    throw new Error('No Chromium could be found or installed. Install one and name it in CHROMIUM_PATH.');
  }
  console.log(`Chromium: ${execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim()}`);
  return path;
}
