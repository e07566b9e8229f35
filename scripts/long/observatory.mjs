// What Mozilla's own analyser says of the built site when a host sends its headers: over real TLS, with a certificate
// made for the occasion, and with the redirection from http that a host has to make. Fetches the analyser into a
// temporary folder; needs openssl and, for the first part, the registry.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../run.mjs';

const ANALYSER = '@mdn/mdn-http-observatory@1.4.8';

if (!existsSync('build/_headers')) {
  console.error('There is no built site: run `npm run build` first.');
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'observatory-'));
try {
  execFileSync(
    'npm',
    [
      'install',
      '--prefix',
      scratch,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ANALYSER,
    ],
    { stdio: 'inherit' },
  );
  const analyser = join(scratch, 'node_modules/@mdn/mdn-http-observatory');
  // Its install script would download the list of preloaded hosts. Ours is not on it, and an empty list says so.
  writeFileSync(join(analyser, 'conf/hsts-preload.json'), '{}');
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(scratch, name));
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...[
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=DNS:localhost',
        '-keyout',
        key,
        '-out',
        certificate,
      ],
    ],
    { stdio: 'pipe' },
  );
  process.exitCode = await runNode('scripts/long/observatory/scan.mjs', [analyser, key, certificate], {
    NODE_EXTRA_CA_CERTS: certificate,
    // The analyser asks its own machine, and no one in between.
    NO_PROXY: 'localhost',
    no_proxy: 'localhost',
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
