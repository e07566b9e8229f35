// Writes the site's bill of materials, CycloneDX as JSON: every package of the lock file, with hash and licence.
//   npm run sbom                          to reports/sbom.cdx.json
//   npm run sbom -- --out=sbom.cdx.json
// It comes from the lock file alone: no network, and the same lock gives the same bytes on every machine.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

const ARGUMENTS = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
const ROOM = 64 * 1024 * 1024;

const { values } = parseArgs({ options: { out: { type: 'string', default: 'reports/sbom.cdx.json' } } });

/** npm's own answer. `npm run` says where npm is; started otherwise, the one on the path is asked. */
function asked() {
  const npm = process.env.npm_execpath;
  const { status, stdout, stderr } =
    npm === undefined
      ? spawnSync('npm', ARGUMENTS, {
          encoding: 'utf8',
          maxBuffer: ROOM,
          shell: process.platform === 'win32',
        })
      : spawnSync(process.execPath, [npm, ...ARGUMENTS], { encoding: 'utf8', maxBuffer: ROOM });
  if (status !== 0) {
    throw new Error(`npm could not list the packages: ${stderr}`);
  }
  return JSON.parse(stdout);
}

/** A serial number that belongs to these materials, where npm draws a new one each time. */
function serialOf(materials) {
  const hex = createHash('sha256').update(materials).digest('hex');
  // Version 8 of RFC 9562, whose bits are the maker's to choose.
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
const bill = asked();
// The time and npm's version belong to the machine, and npm names the site after the folder it lies in.
const { component, lifecycles } = bill.metadata;
bill.metadata = { lifecycles, component: { ...component, name } };
bill.serialNumber = serialOf(readFileSync('package-lock.json'));

mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} components: ${values.out}`);
