// Serves built folders as a good host would: HTTP/2, Brotli at its best, hashed files kept by the browser.
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createGate } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { openingDelay } from './network.mjs';
import { emptyFolder } from './workshop.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.wasm']);
/**
 * The browser's throttling counts what has come together with the headers twice, and whether the body has is chance:
 * 40 kB came up to 160 ms late in every third visit. Well within the round trip that it holds the headers for.
 */
const HEADERS_FIRST = 25;
const HASHED = /\/(assets|_astro)\//;

/** A text as it goes over the wire, at the quality that a host compresses with beforehand. */
export const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

/**
 * A certificate for this run only.
 * @returns {{ key: Buffer, cert: Buffer, fingerprint: string } | null} null where openssl is not to be had: then
 *   every site is served over HTTP/1.1 alike
 */
export function makeCertificate() {
  const folder = emptyFolder('certificate');
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  try {
    execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const spki = new X509Certificate(readFileSync(cert)).publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(spki).digest('base64');
  return { key: readFileSync(key), cert: readFileSync(cert), fingerprint };
}

function answerFor(folder, pathname) {
  const wanted = join(folder, normalize(decodeURIComponent(pathname)));
  const path = pathname.endsWith('/') ? join(wanted, 'index.html') : wanted;
  if (!existsSync(path) || !statSync(path).isFile()) {
    return null;
  }
  const content = readFileSync(path);
  const squeeze = COMPRESSED.has(extname(path));
  return {
    body: squeeze ? brotli(content) : content,
    headers: {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(squeeze ? { 'content-encoding': 'br' } : {}),
    },
  };
}

/**
 * @param {ReturnType<typeof makeCertificate>} certificate
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function serve(folder, certificate) {
  const known = new Map();
  const listener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Compressed once, on the visit that warms up, and from memory ever after.
    const answer = known.get(pathname) ?? answerFor(folder, pathname);
    known.set(pathname, answer);
    response.writeHead(answer === null ? 404 : 200, answer?.headers);
    response.flushHeaders();
    setTimeout(() => response.end(answer?.body), HEADERS_FIRST);
  };
  const server = certificate
    ? createSecureServer({ key: certificate.key, cert: certificate.cert, allowHTTP1: true }, listener)
    : createServer(listener);
  const delay = openingDelay(certificate !== null);
  const gate = createGate((socket) => setTimeout(() => server.emit('connection', socket), delay));
  return new Promise((resolve) => {
    gate.listen(0, 'localhost', () =>
      resolve({
        origin: `${certificate ? 'https' : 'http'}://localhost:${gate.address().port}`,
        close: () => gate.close(),
      }),
    );
  });
}
