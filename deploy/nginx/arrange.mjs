// Lays out a folder from which nginx can serve a build:
//   node deploy/nginx/arrange.mjs build /srv/guide
//   nginx -e stderr -p /srv/guide/ -c nginx.conf
// --brotli   with the module in brotli/load.conf; without it nginx sends gzip
// --quick    compresses in a few seconds instead of a quarter of a minute, for a trial
// SITE_BASE_URL is the one that the site was built with; PORT is where nginx listens, 8080 if it is not said.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const OWN = dirname(fileURLToPath(import.meta.url));
const COMPRESS = join(OWN, '../../scripts/compress.mjs');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { brotli: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const [build, place] = positionals;
if (build === undefined || place === undefined) {
  console.error('node deploy/nginx/arrange.mjs <build> <folder> [--brotli] [--quick]');
  process.exit(2);
}
const base = (process.env.SITE_BASE_URL ?? '/').replace(/\/$/, '');
const port = process.env.PORT ?? '8080';
const site = join(place, 'site', base);

for (const part of ['site', 'policy', 'brotli']) {
  rmSync(join(place, part), { recursive: true, force: true });
}
mkdirSync(join(place, 'tmp'), { recursive: true });
cpSync(build, site, { recursive: true });
// What nginx reads is not for readers, and must be that of this very build.
renameSync(join(site, '_policy'), join(place, 'policy'));
rmSync(join(site, '_headers'), { force: true });

const settled = (name, changes) =>
  changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) {
        throw new Error(`${name} has no line “${from}”`);
      }
      return text.replace(from, to);
    },
    readFileSync(join(OWN, name), 'utf8'),
  );

cpSync(join(OWN, 'nginx.conf'), join(place, 'nginx.conf'));
writeFileSync(
  join(place, 'guide.conf'),
  settled('guide.conf', [
    ['default ""; # where the site begins', `default "${base}";`],
    ['listen 8080;', `listen ${port};`],
    // By its full name, so that a server goes on with this release until it is told of the next.
    ['root site;', `root "${join(resolve(place), 'site')}";`],
  ]),
);
if (values.brotli) {
  cpSync(join(OWN, 'brotli'), join(place, 'brotli'), { recursive: true });
}

const { status } = spawnSync(process.execPath, [COMPRESS, site, ...(values.quick ? ['--quick'] : [])], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
