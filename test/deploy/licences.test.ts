import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLISHED, publishedLicences } from '../../scripts/publishedLicences.mjs';
import { meets } from '../../scripts/spdx.mjs';

const only =
  (...allowed: string[]) =>
  (licence: string) =>
    allowed.includes(licence);

describe('a licence expression', () => {
  it('is met by one that is allowed', () => {
    expect(meets('MIT', only('MIT'))).toBe(true);
  });
  it('is not met by one that is not', () => {
    expect(meets('GPL-3.0-only', only('MIT'))).toBe(false);
  });
  it('with a choice needs one of them', () => {
    expect(meets('(GPL-3.0-only OR MIT)', only('MIT'))).toBe(true);
  });
  it('with several at once needs all of them', () => {
    expect(meets('Apache-2.0 AND LGPL-3.0-or-later', only('Apache-2.0'))).toBe(false);
  });
  it('binds AND tighter than OR', () => {
    expect(meets('MIT OR Apache-2.0 AND GPL-3.0-only', only('MIT'))).toBe(true);
  });
  it('does what brackets say', () => {
    expect(meets('(MIT OR Apache-2.0) AND GPL-3.0-only', only('MIT'))).toBe(false);
  });
  it('takes an exception as part of the licence', () => {
    expect(meets('GPL-2.0-only WITH Classpath-exception-2.0', only('GPL-2.0-only'))).toBe(false);
  });
  it('that is none is no answer', () => {
    expect(() => meets('MIT OR', only('MIT'))).toThrow('Not a licence: MIT OR');
    expect(() => meets('SEE LICENSE IN LICENCE.txt', only('MIT'))).toThrow();
  });
});

/** What the script says of a project with one package of this licence. */
function judged(license: string | undefined) {
  const place = mkdtempSync(join(tmpdir(), 'licences-'));
  try {
    mkdirSync(join(place, 'scripts'));
    for (const script of ['licences.mjs', 'publishedLicences.mjs', 'spdx.mjs']) {
      cpSync(resolve('scripts', script), join(place, 'scripts', script));
    }
    const packages = { '': {}, 'node_modules/okand': { version: '1.0.0', license } };
    writeFileSync(join(place, 'package-lock.json'), JSON.stringify({ packages }));
    return spawnSync(process.execPath, ['scripts/licences.mjs'], { cwd: place, encoding: 'utf8' });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

describe('the licences', () => {
  it('of all packages here are allowed', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/licences.mjs'], { encoding: 'utf8' });
    expect([status, stdout.match(/\d+ not allowed/)?.[0]]).toEqual([0, '0 not allowed']);
  });
  it('stop a package that has none', () => {
    const { status, stdout } = judged(undefined);
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining('NOT ALLOWED: okand@1.0.0, no licence known'),
    ]);
  });
  it('stop a package under one that asks for more', () => {
    expect(judged('AGPL-3.0-only').status).toBe(1);
  });
  it('stop a package under one that is allowed elsewhere only', () => {
    expect(judged('MPL-2.0').status).toBe(1);
  });
  it('stop a package whose licence is not written as one', () => {
    expect(judged('Custom: ask us').status).toBe(1);
  });
  it('let a permissive package in', () => {
    expect(judged('ISC').status).toBe(0);
  });
});

describe('what is published of others', () => {
  it('goes along with its licences, as they are now', () => {
    expect(readFileSync('static/licences.txt', 'utf8')).toBe(publishedLicences());
  });

  it('is all that the pages and tools import', () => {
    // Preact stands in React’s place, what Docusaurus lends is its theme, and the tests’ own parts stay here.
    // What begins with `virtual:` the build writes itself.
    const notThere =
      /^(?:vitest|react(?:-dom)?|@docusaurus|@theme(?:-original)?|@generated|@site)(?:\/|$)|^virtual:/;
    const packageOf = (name: string) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
    const imported = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixtures)\.tsx?$|[\\/]fixtures[\\/]/.test(name))
      .flatMap((name) => [
        ...readFileSync(join('src', name), 'utf8').matchAll(
          /^(?:import|export) (?!type )[^;]*?from '([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm,
        ),
      ])
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((name) => !notThere.test(name));
    expect([...new Set(imported.map(packageOf))].filter((name) => !(name in PUBLISHED))).toEqual([]);
  });
});
