import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
}
const keep = (on: string, ...more: string[]) =>
  spawnSync(
    process.execPath,
    ['deploy/keep-previous.mjs', join(place, 'previous'), join(place, 'build'), `--on=${on}`, ...more],
    { encoding: 'utf8' },
  );
const text = (name: string) => readFileSync(join(place, 'build', name), 'utf8');
const has = (name: string) => existsSync(join(place, 'build', name));
const record = () => JSON.parse(text('_kept.json'));

describe('keep-previous', () => {
  it('carries along the parts that the new release does not have, in every language', () => {
    write({
      'previous/assets/js/old-11111111.js': 'old',
      'previous/en/assets/js/old-22222222.js': 'old, in English',
      'build/assets/js/new-33333333.js': 'new',
    });
    keep('2026-11-21');
    expect([text('assets/js/old-11111111.js'), text('en/assets/js/old-22222222.js')]).toEqual([
      'old',
      'old, in English',
    ]);
    expect(record()).toEqual({
      'assets/js/old-11111111.js': '2026-11-21',
      'en/assets/js/old-22222222.js': '2026-11-21',
    });
  });

  it('leaves alone what the new release has itself', () => {
    write({ 'previous/assets/js/a-11111111.js': 'before', 'build/assets/js/a-11111111.js': 'now' });
    keep('2026-11-21');
    expect(text('assets/js/a-11111111.js')).toBe('now');
    expect(record()).toEqual({});
  });

  it('takes no pages, no policies and no compressed twins along', () => {
    write({
      'previous/borttagen/index.html': 'page',
      'previous/_policy/nginx-map.conf': 'policy',
      'previous/assets/js/a-11111111.js.br': 'twin',
      'build/index.html': 'front',
    });
    keep('2026-11-21');
    expect(['borttagen', '_policy', 'assets'].map(has)).toEqual([false, false, false]);
  });

  it('counts from the day a part went out of use, however many releases follow', () => {
    write({
      'previous/_kept.json': '{"assets/js/a-11111111.js":"2026-11-01"}',
      'previous/assets/js/a-11111111.js': 'old',
      'build/index.html': 'front',
    });
    keep('2026-11-21');
    expect(record()).toEqual({ 'assets/js/a-11111111.js': '2026-11-01' });
  });

  for (const [days, on, stays] of [
    ['below', '2026-11-29', true],
    ['at', '2026-11-30', false],
    ['above', '2026-12-01', false],
  ] as const) {
    it(`${stays ? 'keeps' : 'leaves out'} a part ${days} its limit of 29 days`, () => {
      write({
        'previous/_kept.json': '{"assets/js/a-11111111.js":"2026-11-01"}',
        'previous/assets/js/a-11111111.js': 'old',
        'build/index.html': 'front',
      });
      keep(on, '--days=29');
      expect(has('assets/js/a-11111111.js')).toBe(stays);
    });
  }

  it('keeps everything once more when the record cannot be read', () => {
    write({
      'previous/_kept.json': '{"assets/js/a-11111111.js":',
      'previous/assets/js/a-11111111.js': 'old',
      'build/index.html': 'front',
    });
    keep('2026-11-21');
    expect(has('assets/js/a-11111111.js')).toBe(true);
  });

  it('has nothing to do before the first release', () => {
    write({ 'build/index.html': 'front' });
    expect(keep('2026-11-21').status).toBe(0);
  });

  it('refuses days that are no number, and changes nothing', () => {
    write({ 'previous/assets/js/a-11111111.js': 'old', 'build/index.html': 'front' });
    expect(keep('2026-11-21', '--days=många').status).toBe(2);
    expect(has('_kept.json')).toBe(false);
  });
});
