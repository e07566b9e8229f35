// Builds the site twice, each time as another machine would, and tells every file that differs.
//   npm run reproducible               about five minutes
//   npm run reproducible -- --keep     leaves both builds where they stand, to be looked into
// Each build has a folder, an installation, a time zone, a language and a time of its own. The day is the same in
// Stockholm: the pages quote the rules of the day they are built on.
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differences, machinePlaces } from './compareBuilds.mjs';
import { runNode, TOOLS } from './run.mjs';

const PLACES = [
  { folder: 'a', env: { TZ: 'Europe/Stockholm', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' } },
  {
    folder: 'another/place with room',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  },
];
const HOUR = 3_600_000;
const NOON = 12;
const WORTH_MOVING = 6 * HOUR;

const notSource = new Set([
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line !== ''),
]);

/** A file of its own name for every file of the installation: what is built elsewhere must not share a path. */
function linkAll(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      // What an earlier build remembers would stand in for building.
      if (!entry.name.startsWith('.cache') && !entry.name.startsWith('.vite')) {
        linkAll(source, target);
      }
    } else if (entry.isSymbolicLink()) {
      cpSync(source, target, { verbatimSymlinks: true });
    } else {
      try {
        linkSync(source, target);
      } catch {
        // On another disk than the temporary folder.
        copyFileSync(source, target);
      }
    }
  }
}

/** A module that moves the clock of each process that loads it, within the same day in Stockholm. */
function clockMoved(to) {
  const hour = Number(
    new Intl.DateTimeFormat('en', {
      hour: 'numeric',
      hourCycle: 'h23',
      timeZone: 'Europe/Stockholm',
    }).format(),
  );
  const by = hour < NOON ? WORTH_MOVING : -WORTH_MOVING;
  writeFileSync(
    to,
    `const { now } = Date;
Date.now = () => now() + ${by};
globalThis.Date = new Proxy(Date, {
  construct: (made, given, as) => Reflect.construct(made, given.length === 0 ? [made.now()] : given, as),
});\n`,
  );
  return { NODE_OPTIONS: `--import=${pathToFileURL(to).href}` };
}

const root = process.cwd();
const sources = readdirSync(root).filter((name) => !notSource.has(name));
const scratch = mkdtempSync(join(tmpdir(), 'reproducible-'));
const builds = [];
try {
  for (const [index, { folder, env }] of PLACES.entries()) {
    const place = join(scratch, folder);
    mkdirSync(place, { recursive: true });
    for (const name of sources) {
      cpSync(join(root, name), join(place, name), { recursive: true });
    }
    linkAll(join(root, 'node_modules'), join(place, 'node_modules'));
    const clock = index === 0 ? {} : clockMoved(join(scratch, 'clock.mjs'));
    const site = { SITE_URL: 'https://guide.example', SITE_BASE_URL: '/', RULES_AS_OF: '' };
    console.log(`\nBuilding in ${place}`);
    process.chdir(place);
    const code = await runNode(TOOLS.docusaurus, ['build', '--out-dir', 'build'], {
      ...env,
      ...clock,
      ...site,
    });
    process.chdir(root);
    if (code !== 0) {
      throw new Error(`The build in ${place} failed`);
    }
    builds.push(join(place, 'build'));
  }
  const { same, different } = differences(...builds);
  const told = machinePlaces(builds[0], [scratch, root, homedir()]);
  for (const each of [...different, ...told]) {
    console.log(`  ${each}`);
  }
  console.log(
    `\n${same} files identical, ${different.length} different; ${told.length} name a folder of this machine`,
  );
  process.exitCode = different.length + told.length === 0 ? 0 : 1;
} finally {
  if (process.argv.includes('--keep')) {
    console.log(`Kept in ${scratch}`);
  } else {
    rmSync(scratch, { recursive: true, force: true });
  }
}
