// The same policies as headers, for hosts that can send them. A header can also say who may frame a page, which a meta
// element cannot.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ancestorsFrom, isForFrames } from '../embedding/framing.mjs';
import { rulesFor } from './headerRules.mjs';

const POLICY = /<meta http-equiv=content-security-policy content="([^"]+)">/;
const YEAR = 31_536_000;

/** Nobody may show pages of this site inside their own, but for those that are made for it. */
const FRAMING = ";frame-ancestors 'none'";
const FRAMED = `;frame-ancestors ${ancestorsFrom(process.env.EMBED_ANCESTORS)}`;

/** What is no page runs nothing: a picture or a text that is opened by itself. */
const NO_PAGE = `default-src 'none'${FRAMING}`;

/** The worker asks the site for what it answers with, and nothing else. */
const WORKER = `default-src 'none';connect-src 'self'${FRAMING}`;

/** A worker that is kept would keep the release that it came with. */
const ALWAYS_ASKED = { 'Cache-Control': 'no-cache' };

/** What never differs from one address to another. */
export const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Strict-Transport-Security': `max-age=${YEAR}`,
};

const NAME = 'Content-Security-Policy';

// What is made for frames may be shown, and its script run, by sites that ask for a yes to all that they take in.
const USE = 'Cross-Origin-Resource-Policy';
const useOf = (path, base) => ({ [USE]: isForFrames(path, base) ? 'cross-origin' : 'same-origin' });

const lines = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** As Netlify and Cloudflare Pages read it. A policy stands in one rule only: two would be joined to one line. */
const hostFile = (rules, base) =>
  [
    '# Written by the build. Each page carries its own policy too, as narrow as can be; both hold.',
    '/*',
    ...lines(HEADERS),
    `${base}sw.js`,
    ...lines({ [NAME]: WORKER, ...useOf(`${base}sw.js`, base), ...ALWAYS_ASKED }),
    ...rules.flatMap(({ path, policy, framing }) => [
      path,
      ...lines({ [NAME]: `${policy}${framing}`, ...useOf(path, base) }),
    ]),
    '',
  ].join('\n');

const nginxMap = (pages, base) =>
  [
    '# Written by the build, for the http level: the policy of each page. $uri is the file that is answered with.',
    'map_hash_bucket_size 256;',
    'map $uri $page_policy {',
    `  default "${NO_PAGE}";`,
    `  ${base}sw.js "${WORKER}";`,
    ...pages.map(({ path, policy, framing }) => `  ${path} "${policy}${framing}";`),
    '}',
    'map $uri $page_use {',
    '  default "same-origin";',
    `  "~^${base}(?:[a-z][a-z]/)?embed/" "cross-origin";`,
    '}',
    '',
  ].join('\n');

const nginxHeaders = [
  '# Written by the build, for a server or a location. A location with headers of its own includes it again.',
  ...Object.entries({ ...HEADERS, [NAME]: '$page_policy', [USE]: '$page_use' }).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  ),
  '',
].join('\n');

/**
 * Writes what hosts need to send, out of what the pages say of themselves.
 * @param {string} folder the whole site's, with the languages that have been written so far
 * @param {string} base the path that the site stands under
 * @throws {Error} when a host could not hold the rules
 */
export function writeHeaders(folder, base) {
  const pages = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      path: `${base}${file}`,
      policy: POLICY.exec(readFileSync(join(folder, file), 'utf8'))?.[1],
      framing: isForFrames(`${base}${file}`, base) ? FRAMED : FRAMING,
    }))
    // A language that has not had its turn yet.
    .filter(({ policy }) => policy !== undefined);
  writeFileSync(join(folder, '_headers'), hostFile(rulesFor(pages, base), base));
  const own = join(folder, '_policy');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'nginx-map.conf'), nginxMap(pages, base));
  writeFileSync(join(own, 'nginx-headers.conf'), nginxHeaders);
  writeFileSync(
    join(own, 'policies.json'),
    JSON.stringify({
      headers: HEADERS,
      pages: Object.fromEntries(pages.map(({ path, policy, framing }) => [path, `${policy}${framing}`])),
    }),
  );
}
