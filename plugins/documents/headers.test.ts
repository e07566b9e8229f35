import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../scripts/serve/headers.mjs';
import { writeHeaders } from './headers.mjs';

const POLICY = "default-src 'none';script-src 'self' 'sha256-a';style-src 'sha256-b';img-src 'self'";
const html = (policy: string) => `<head><meta http-equiv=content-security-policy content="${policy}">`;

let folder = '';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
  for (const name of ['om', 'en/om', 'embed/avgift']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'index.html'), html(POLICY));
  writeFileSync(join(folder, 'om/index.html'), html(POLICY));
  writeFileSync(join(folder, 'embed/avgift/index.html'), html(POLICY));
  // As the generator wrote it: its language has not had its turn.
  writeFileSync(join(folder, 'en/om/index.html'), '<head>');
  writeHeaders(folder, '/guide/');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what a host is told', () => {
  it('is the page’s own policy, and that nobody may frame it', () => {
    expect(headersFor(folder)('/guide/om/')['content-security-policy']).toBe(
      `${POLICY};frame-ancestors 'none'`,
    );
  });

  it('is no policy twice for any address, since two would be joined to one', () => {
    const policies = ['/guide/', '/guide/om/', '/guide/om/x', '/guide/x'].map(
      (path) => headersFor(folder)(path)['content-security-policy'] ?? '',
    );
    expect(policies.filter((policy) => policy.includes(','))).toEqual([]);
  });

  it('is the rest for every address', () => {
    expect(headersFor(folder)('/anything')).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('is that its pages are for itself, and what is made for frames is not', () => {
    const use = (path: string) => headersFor(folder)(path)['cross-origin-resource-policy'];
    expect(['/guide/om/', '/guide/embed/avgift/', '/guide/embed/host.js'].map(use)).toEqual([
      'same-origin',
      'cross-origin',
      'cross-origin',
    ]);
  });

  it('is that the site alone may frame what is made for it, when nobody was named', () => {
    expect(headersFor(folder)('/guide/embed/avgift/')['content-security-policy']).toBe(
      `${POLICY};frame-ancestors 'self'`,
    );
  });

  it('fits in two thousand characters a line', () => {
    expect(
      read('_headers')
        .split('\n')
        .filter((line) => line.length > 2000),
    ).toEqual([]);
  });
});

describe('what is sent with the worker', () => {
  it('lets it ask the site and nobody else, and is asked after each time', () => {
    const { 'content-security-policy': policy, 'cache-control': kept } = headersFor(folder)('/guide/sw.js');
    expect([policy, kept]).toEqual([
      "default-src 'none';connect-src 'self';frame-ancestors 'none'",
      'no-cache',
    ]);
  });

  it('is the same policy for nginx', () => {
    expect(read('_policy/nginx-map.conf')).toContain(
      `/guide/sw.js "default-src 'none';connect-src 'self';frame-ancestors 'none'";`,
    );
  });
});

describe('what nginx is told', () => {
  it('is the policy of each file, and of what is no page', () => {
    const map = read('_policy/nginx-map.conf');
    expect([
      map.includes(`/guide/om/index.html "${POLICY};frame-ancestors 'none'";`),
      map.includes(`default "default-src 'none';frame-ancestors 'none'";`),
      map.includes('/guide/en/om/'),
    ]).toEqual([true, true, false]);
  });

  it('is what other sites may show and run', () => {
    expect(read('_policy/nginx-map.conf')).toContain('  "~^/guide/(?:[a-z][a-z]/)?embed/" "cross-origin";');
  });

  it('is every header, also with an error', () => {
    const lines = read('_policy/nginx-headers.conf')
      .split('\n')
      .filter((line) => line.startsWith('add_header'));
    expect(lines.filter((line) => !line.endsWith('" always;'))).toEqual([]);
    expect(lines).toContain('add_header Content-Security-Policy "$page_policy" always;');
  });
});
