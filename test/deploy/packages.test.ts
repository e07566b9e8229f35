import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'overrides',
  Record<string, string>
>;
const lockText = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(lockText) as {
  packages: Record<
    string,
    { version: string; integrity?: string; resolved?: string; hasInstallScript?: true }
  >;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const decision = readFileSync('decisions/005-versions-and-overrides.md', 'utf8');
const settings = readFileSync('.npmrc', 'utf8');

describe('the packages', () => {
  for (const kind of ['dependencies', 'devDependencies', 'overrides'] as const) {
    it(`have exact versions in ${kind}`, () => {
      const loose = Object.entries(manifest[kind]).filter(([, version]) => !EXACT.test(version));
      expect(loose).toEqual([]);
    });
  }

  it('are overridden for a reason that is written down, and only those', () => {
    const rows = decision
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| override'));
    const explained = rows
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .filter(([, , reason]) => (reason ?? '') !== '')
      .flatMap(([, what]) => (what ?? '').split(', '));
    expect(explained.sort()).toEqual(
      Object.entries(manifest.overrides)
        .map(([name, version]) => `${name} ${version}`)
        .sort(),
    );
  });

  it('are overridden in effect', () => {
    const others = Object.entries(manifest.overrides).filter(([name, version]) =>
      locked.some(([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version !== version),
    );
    expect(others).toEqual([]);
  });

  it('are known by what is in them, and not by where one machine found them', () => {
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('that would like to run a script when they are installed are those that do without', () => {
    const eager = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(eager).toEqual(['node_modules/@swc/core', 'node_modules/core-js']);
    expect(eager.filter((path) => !decision.includes(path.replace('node_modules/', '')))).toEqual([]);
  });

  it('are installed with no scripts, and from the registry alone', () => {
    const wanted = [
      'ignore-scripts=true',
      'save-exact=true',
      'allow-git=none',
      'allow-remote=none',
      'allow-file=none',
    ];
    expect(wanted.filter((line) => !settings.split('\n').includes(line))).toEqual([]);
  });

  it('need no secret in the settings', () => {
    expect(settings).not.toMatch(/_auth|_password|token|registry=/i);
  });
});

describe('the workflows', () => {
  for (const file of readdirSync('deploy').filter((name) => name.endsWith('.yml'))) {
    it(`of ${file} name each action by what is in it, with its version beside`, () => {
      const used = readFileSync(`deploy/${file}`, 'utf8').match(/uses: .*/g) ?? [];
      expect(used.length).toBeGreaterThan(0);
      expect(
        used.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
      ).toEqual([]);
    });
  }
});
