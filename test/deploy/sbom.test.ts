import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// npm takes a second to read the lock, and many on a busy machine.
const PATIENCE = 60_000;
const MADE_IN = mkdtempSync(join(tmpdir(), 'sbom-'));
const make = (name: string) => {
  const out = join(MADE_IN, name);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/sbom.mjs', `--out=${out}`], {
    encoding: 'utf8',
  });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  return readFileSync(out, 'utf8');
};

interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  version: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
}
interface Bill {
  bomFormat: string;
  specVersion: string;
  version: number;
  serialNumber: string;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

let text: string;
let bill: Bill;
beforeAll(() => {
  text = make('first.json');
  bill = JSON.parse(text);
}, PATIENCE);
afterAll(() => rmSync(MADE_IN, { recursive: true, force: true }));

describe('the bill of materials', () => {
  it('is CycloneDX', () => {
    expect([bill.bomFormat, bill.specVersion, bill.version]).toEqual(['CycloneDX', '1.5', 1]);
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('is of the guide, by its own name', () => {
    const { type, name } = bill.metadata.component;
    expect([type, name]).toEqual(['application', 'inner-journey-guide']);
  });

  it('has every package of the lock, each version once', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const locked = Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    expect(bill.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
      [...new Set(locked)].sort(),
    );
  });

  it('says of each package where it comes from and what is in it', () => {
    const unsaid = bill.components.filter(
      ({ purl, version, hashes }) =>
        !purl.startsWith('pkg:npm/') ||
        !purl.endsWith(`@${version}`) ||
        hashes?.every(({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)) !== true,
    );
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });

  it('names each thing once, and nothing that it does not have', () => {
    const named = [bill.metadata.component, ...bill.components].map((each) => each['bom-ref']);
    expect(new Set(named).size).toBe(named.length);
    const strangers = bill.dependencies
      .flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn])
      .filter((ref) => !named.includes(ref));
    expect(strangers).toEqual([]);
  });

  it('names no folder of the machine', () => {
    expect([process.cwd(), tmpdir(), 'file:'].filter((place) => text.includes(place))).toEqual([]);
  });

  it(
    'is the same each time',
    () => {
      expect(make('again.json')).toBe(text);
    },
    PATIENCE,
  );
});
