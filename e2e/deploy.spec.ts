import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ask, hasBrotli, nginx, type Served, serveWithNginx } from './nginx';

const PAGE = '/verktyg/avgift/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const SECURITY = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
];

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
const language = (body: Buffer) => /<html[^>]* lang="?([\w-]+)/.exec(body.toString())?.[1];

test('the header file and what a deployer adds to it stay within what the hosts read', () => {
  const lines = (readFileSync('build/_headers', 'utf8') + readFileSync('deploy/caching-headers', 'utf8'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const paths = lines.filter((line) => !line.startsWith(' '));
  // Cloudflare's limits; the second is for the whole line.
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(lines.filter((line) => !/^(?:\/[^\s*]*\*?| {2}[A-Za-z-]+: \S.*)$/.test(line))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});

test.describe('nginx with the deployment kit', () => {
  // One server for them all.
  test.describe.configure({ mode: 'default' });
  test.skip(nginx === undefined, 'nginx is not installed');
  let served: Served;
  let below: Served;
  test.beforeAll(async () => {
    if (nginx !== undefined) {
      served = await serveWithNginx('build', { brotli: hasBrotli });
      below = await serveWithNginx('build-below/guide', { base: '/guide/' });
    }
  });
  test.afterAll(async () => {
    await served?.stop();
    await below?.stop();
  });
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(served.port, path, headers, method);
  const aPart = () => `/assets/js/${readdirSync('build/assets/js')[0]}`;

  test('every file is sent as what it is', async () => {
    const wrong: string[] = [];
    const files = filesIn(join(served.place, 'site')).filter((each) => !/\.(?:br|gz)$/.test(each));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const { status, headers } = await get(encodeURI(file), {}, 'HEAD');
      if (status !== 200 || headers['content-type'] !== TYPES[extname(file)]) {
        wrong.push(`${file} ${status} ${headers['content-type']}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a page comes compressed to whoever can read it, and whole to the others', async () => {
    const page = readFileSync(`build${PAGE}index.html`);
    const zipped = await get(PAGE, { 'accept-encoding': 'gzip' });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(zipped.body).equals(page)).toBe(true);
    const whole = await get(PAGE);
    expect(whole.headers['content-encoding']).toBeUndefined();
    expect(whole.headers.vary).toBe('Accept-Encoding');
    expect(whole.body.equals(page)).toBe(true);
  });

  test('Brotli comes first where its module is installed', async () => {
    test.skip(!hasBrotli, 'the Brotli module is not installed');
    const { headers, body } = await get(PAGE, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(body).equals(readFileSync(`build${PAGE}index.html`))).toBe(true);
  });

  test('without the module a reader of Brotli gets gzip', async () => {
    const { headers } = await ask(below.port, `/guide${PAGE}`, { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
  });

  test('what carries its content in its name is kept for good, and nothing else is kept unasked', async () => {
    const kept = async (path: string) => (await get(path)).headers['cache-control'];
    expect(await kept(aPart())).toBe('public, max-age=31536000, immutable');
    expect(await kept(`/assets/fonts/${readdirSync('build/assets/fonts')[0]}`)).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(await kept('/assets/js/finns-inte.js')).toBe('no-cache');
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/regler.json')).toBe('no-cache');
    expect(await kept('/sw.js')).toBe('no-cache');
    expect(await kept('/favicon.svg')).toBe('public, max-age=86400');
  });

  test('the name of each part says what is in it', () => {
    const unnamed = filesIn('build').filter(
      (file) => file.includes('/assets/') && !/-(?:[\w-]{8}|[0-9a-f]{32})\.\w+$/.test(file),
    );
    expect(unnamed).toEqual([]);
  });

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await get(PAGE);
    const again = await get(PAGE, { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('an address that does not exist is told in the language that was asked for', async () => {
    const swedish = await get('/finns-inte/');
    expect([swedish.status, language(swedish.body)]).toEqual([404, 'sv-SE']);
    const english = await get('/en/finns-inte');
    expect([english.status, language(english.body)]).toEqual([404, 'en-GB']);
  });

  for (const [what, path, method] of [
    ['a page', PAGE, 'GET'],
    ['a file', '/regler.json', 'GET'],
    ['a page that is not there', '/en/finns-inte/', 'GET'],
    ['a redirect', '/verktyg', 'GET'],
    ['a refusal', '/', 'POST'],
  ] as const) {
    test(`the security headers come once with ${what}`, async () => {
      const { names } = await get(path, {}, method);
      expect(names.filter((name) => SECURITY.includes(name)).sort()).toEqual(SECURITY);
    });
  }

  for (const [path, file] of [
    [PAGE, `${PAGE}index.html`],
    ['/', '/index.html'],
    ['/en/finns-inte', '/en/404.html'],
  ] as const) {
    test(`the policy of ${path} is its page’s own`, async () => {
      const { headers } = await get(path);
      const own = /<meta http-equiv="?content-security-policy"? content="([^"]+)"/i.exec(
        readFileSync(`build${file}`, 'utf8'),
      )?.[1];
      expect(headers['content-security-policy']).toBe(`${own};frame-ancestors 'none'`);
    });
  }

  test('the worker may ask the site and nobody else', async () => {
    const { headers } = await get('/sw.js');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';connect-src 'self';frame-ancestors 'none'",
    );
  });

  test('what is made for frames may be shown and its script run by others, and nothing else may', async () => {
    const sent = async (path: string) => {
      const { headers } = await get(path);
      const framing = /frame-ancestors [^;]*$/.exec(String(headers['content-security-policy']))?.[0];
      return [path, framing, headers['cross-origin-resource-policy']];
    };
    for (const path of ['/embed/avgift/', '/en/embed/avgift/']) {
      expect(await sent(path)).toEqual([path, "frame-ancestors 'self'", 'cross-origin']);
    }
    // A script by itself is no page, and nobody frames it.
    expect(await sent('/embed/host.js')).toEqual([
      '/embed/host.js',
      "frame-ancestors 'none'",
      'cross-origin',
    ]);
    expect(await sent(PAGE)).toEqual([PAGE, "frame-ancestors 'none'", 'same-origin']);
    expect(await sent('/embedding/')).toEqual(['/embedding/', "frame-ancestors 'none'", 'same-origin']);
  });

  test('a redirect keeps the reader’s scheme and host, and the question', async () => {
    const { status, headers } = await get('/verktyg/avgift?fran=1', { host: 'guide.example' });
    expect([status, headers.location]).toEqual([301, '/verktyg/avgift/?fran=1']);
  });

  for (const path of [
    '/assets/',
    '/assets/js/',
    '/.git/config',
    '/.env',
    '/_policy/policies.json',
    '/_headers',
    '/_kept.json',
    '/index.html.gz',
    '/index.html.br',
  ]) {
    test(`nobody is shown ${path}`, async () => {
      expect((await get(path)).status).toBe(404);
    });
  }

  for (const path of ['/../nginx.conf', '/..%2fnginx.conf', '/assets/..%2f..%2f..%2fnginx.conf', '/%zz']) {
    test(`no address leads out of the site: ${path}`, async () => {
      expect((await get(path)).status).toBe(400);
    });
  }

  test('asking for the headers alone gives the same ones and no body', async () => {
    const [whole, head] = [await get(PAGE), await get(PAGE, {}, 'HEAD')];
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
  });

  test('nothing can be sent to it', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await get('/', {}, method)).status).toBe(405);
    }
  });

  test('a part of a file can be asked for', async () => {
    const { status, headers, body } = await get('/regler.json', { range: 'bytes=10-19' });
    expect([status, headers['content-range']?.split('/')[0]]).toEqual([206, 'bytes 10-19']);
    expect(body.equals(readFileSync('build/regler.json').subarray(10, 20))).toBe(true);
  });

  test('a site below a path has its pages, its own not found and its kept parts', async () => {
    const at = (path: string) => ask(below.port, path);
    expect((await at('/guide')).headers.location).toBe('/guide/');
    expect((await at(`/guide${PAGE}`)).status).toBe(200);
    const swedish = await at('/guide/finns-inte');
    expect([swedish.status, language(swedish.body)]).toEqual([404, 'sv-SE']);
    const [part] = readdirSync('build-below/guide/assets/js');
    expect((await at(`/guide/assets/js/${part}`)).headers['cache-control']).toContain('immutable');
    expect((await at(`/guide${PAGE}`)).headers['content-security-policy']).toContain("'sha256-");
  });

  test('the container’s health check finds it well, and finds it gone', () => {
    const check = /^HEALTHCHECK .*CMD (\[.*\])$/m.exec(readFileSync('deploy/Containerfile', 'utf8'))?.[1];
    const [command, ...args] = JSON.parse(check ?? '[]') as string[];
    const at = (port: number) =>
      spawnSync(
        command ?? '',
        args.map((each) => each.replace('/8080', `/${port}`)),
      ).status;
    expect(at(served.port)).toBe(0);
    expect(at(1)).not.toBe(0);
  });

  test('a tool answers under these headers, and nothing is refused', async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(`http://127.0.0.1:${served.port}/bli-coach/krav/`);
    await page.getByLabel('Hur många coachningssamtal har du genomfört?').fill('7');
    await page.getByRole('button', { name: 'Visa svaret' }).click();
    await expect(page.locator('.step-list a').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(refused).toEqual([]);
  });
});
