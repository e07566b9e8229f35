import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choose } from './taken.mjs';
import { marked, writeCopy } from './write.mjs';

let folder = '';
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const everything = () => true;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a page’s mark', () => {
  const html = '<!doctype html><html lang=sv-SE><body>10 samtal';
  it('stands once, however often the page is marked', () => {
    expect(marked(marked(html))).toBe(marked(html));
  });
  it('is another one when the page says something else', () => {
    const markOf = (text: string) => /data-mark=([\w-]{8})/.exec(marked(text))?.[1];
    expect(markOf(html)).not.toBe(markOf(html.replace('10', '12')));
  });
});

describe('the copy', () => {
  it('holds pages, parts and the published rules, and nothing that only servers and machines read', () => {
    for (const name of [
      'index.html',
      'en/verktyg/index.html',
      'assets/js/a-12345678.js',
      'assets/fonts/f.woff2',
      'regler.json',
    ]) {
      put(name, 'x');
    }
    for (const name of [
      '_headers',
      '_policy/a.conf',
      'sitemap.xml',
      'en/sitemap.xml',
      'robots.txt',
      'card.png',
    ]) {
      put(name, 'x');
    }
    expect(choose(folder, everything).taken).toEqual([
      'assets/fonts/f.woff2',
      'assets/js/a-12345678.js',
      'en/verktyg/index.html',
      'index.html',
      'regler.json',
    ]);
  });

  it('leaves a file out that is larger than the limit, takes one that is as large, and says why', () => {
    put('at.json', 'x'.repeat(600_000));
    put('above.json', 'x'.repeat(600_001));
    const { taken, left } = choose(folder, everything);
    expect([taken, left]).toEqual([
      ['at.json'],
      [{ why: 'larger than 600 kB', files: ['above.json'], bytes: 600_001 }],
    ]);
  });

  it('is written by the address that a page goes by, with who may frame it', async () => {
    put('om/index.html', '<html><h1>Om</h1>');
    put(
      '_policy/policies.json',
      JSON.stringify({ pages: { '/guide/om/index.html': "default-src 'none';frame-ancestors 'none'" } }),
    );
    await writeCopy(folder, '/guide/');
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    const from = /\/guide\/(offline\/copy-[\w-]{8}\.json)/.exec(worker)?.[1] ?? '';
    const { files } = JSON.parse(readFileSync(join(folder, from), 'utf8'));
    expect(files.map(({ address, policy }: Record<string, string>) => [address, policy])).toEqual([
      ['/guide/om/', "frame-ancestors 'none'"],
    ]);
  });

  it('is the same, worker and all, when it is written again', async () => {
    put('index.html', '<html><h1>Hem</h1>');
    put('_policy/policies.json', '{"pages":{}}');
    await writeCopy(folder, '/');
    const before = readFileSync(join(folder, 'sw.js'), 'utf8');
    await writeCopy(folder, '/');
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(before);
  });
});
