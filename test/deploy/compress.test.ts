import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LONG = 'Minst 10 samtal. '.repeat(100);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'twins-'));
  for (const [name, text] of [
    ['page.html', LONG],
    ['page.html.md', LONG],
    ['card.png', LONG],
    ['short.md', 'Minst 10 samtal.'],
    ['gone.md.br', 'of an earlier build'],
  ] as const) {
    writeFileSync(join(folder, name), text);
  }
  spawnSync(process.execPath, ['scripts/compress.mjs', folder, '--quick']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the compressed twins', () => {
  it('lie beside what is text and long enough, for programs too, and beside nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'card.png',
      'page.html',
      'page.html.br',
      'page.html.gz',
      'page.html.md',
      'page.html.md.br',
      'page.html.md.gz',
      'short.md',
    ]);
  });

  it('hold the file', () => {
    const twin = (ending: string) => readFileSync(join(folder, `page.html.md${ending}`));
    expect([brotliDecompressSync(twin('.br')).toString(), gunzipSync(twin('.gz')).toString()]).toEqual([
      LONG,
      LONG,
    ]);
  });
});
