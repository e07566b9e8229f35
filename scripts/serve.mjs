// Serves a built folder as a plain web server would: folders by their index.html, unknown addresses by 404.html.
// SERVE=headers sends what its _headers file says; SERVE=slow lets every answer wait; SERVE=cached lets browsers keep
// what has a hash in its name, as a host is told to. Several at once: SERVE=headers,slow.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { headersFor } from './serve/headers.mjs';

const [folder = 'build', port = '4173'] = process.argv.slice(2);
const ways = (process.env.SERVE ?? '').split(',');
const WAIT_MS = ways.includes('slow') ? 350 : 0;
const headers = ways.includes('headers') ? headersFor(folder) : () => ({});
const KEPT = ways.includes('cached') ? /\/assets\// : null;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** The path in plain characters, or null when it is not one: `/%`. */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

createServer(async (request, response) => {
  if (WAIT_MS > 0) {
    await wait(WAIT_MS);
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const address = decoded(pathname);
  if (address === null) {
    response.writeHead(400).end();
    return;
  }
  const wanted = join(folder, normalize(address));
  if (!pathname.endsWith('/') && existsSync(wanted) && statSync(wanted).isDirectory()) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const path = pathname.endsWith('/') ? join(wanted, 'index.html') : wanted;
  const found = isFile(path);
  const notFound = join(folder, pathname.startsWith('/en/') ? 'en/404.html' : '404.html');
  const served = found ? path : notFound;
  if (!isFile(served)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(found ? 200 : 404, {
    ...headers(pathname),
    ...(found && KEPT?.test(pathname) && { 'cache-control': 'public, max-age=31536000, immutable' }),
    'content-type': TYPES[extname(served)] ?? 'application/octet-stream',
  });
  // A release may be replaced while a file of it is read: that answer breaks off, and the server goes on.
  pipeline(createReadStream(served), response, () => {});
}).listen(Number(port), () => console.log(`Serving ${folder} at http://localhost:${port}/`));
