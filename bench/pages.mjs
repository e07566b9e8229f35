// Section `pages`: this site against its peers, in one browser, visit by visit in turn.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findChromium } from '../scripts/chromium.mjs';
import { hasPage, readPages } from './content.mjs';
import { medians } from './figures.mjs';
import { pageBars, pageTables } from './pagesReport.mjs';
import { buildPlain } from './peers/plain.mjs';
import { buildStarlight } from './peers/starlight.mjs';
import { buildStock } from './peers/stock.mjs';
import { makeCertificate, serve } from './server.mjs';
import { PEER_TOOL, PEER_TOOL_PAGE, PROGRAMME, ROW, TOOLS } from './sites.mjs';
import { weighStyles } from './styles.mjs';
import { readInARow, readPage, tryTool } from './visit.mjs';
import { buildDocusaurus, copySite, ROOT, say } from './workshop.mjs';

async function buildSites() {
  say('Building this site …');
  const { outDir: ours } = await buildDocusaurus(copySite('ours'));
  const { module } = await runnerImport(join(ROOT, 'src/rules/index.ts'));
  const feePercent = module.openRules(module.FIRST_EDITION).quantity('fee.platform');
  const material = { pages: readPages(ours), feePercent };
  say(`Building the peers, ${material.pages.length} pages each …`);
  const peers = { plain: await buildPlain(material), stock: await buildStock(material) };
  try {
    peers.starlight = await buildStarlight(material, true);
    peers['starlight, no search'] = await buildStarlight(material, false);
  } catch (error) {
    say(`Starlight is left out, it could not be installed or built: ${error.message}`);
  }
  return { ours, ...peers };
}

const toVisits = (folders, tools) => [
  { site: 'ours', kind: 'document', path: PROGRAMME },
  ...Object.keys(TOOLS)
    .filter((path) => hasPage(folders.ours, path) && (tools?.includes(path.split('/').at(-1)) ?? true))
    .map((path) => ({ site: 'ours', kind: 'tool', path, tool: TOOLS[path] })),
  ...Object.keys(folders)
    .filter((site) => site !== 'ours')
    .flatMap((site) => [
      { site, kind: 'document', path: PROGRAMME },
      { site, kind: 'tool', path: PEER_TOOL_PAGE, tool: PEER_TOOL },
    ]),
];

async function measure(browser, { url, tool }) {
  const read = await readPage(browser, url);
  return tool === undefined ? read : { ...read, ...(await tryTool(browser, url, tool)) };
}

/**
 * @param {{ runs: number, tools?: string[] }} options measured visits per page, after one that warms up; the tools to
 *   visit by the end of their address, all unless told
 * @returns {Promise<{ visits: object[], styles: object, bars: object[] }>}
 */
export async function benchPages({ runs, tools }) {
  const folders = await buildSites();
  const certificate = makeCertificate();
  const servers = {};
  for (const [site, folder] of Object.entries(folders)) {
    servers[site] = await serve(folder, certificate);
  }
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      // Only a certificate that counts as good lets the browser keep files.
      ...(certificate ? [`--ignore-certificate-errors-spki-list=${certificate.fingerprint}`] : []),
    ],
  });
  try {
    const urlOf = (site, path) => `${servers[site].origin}/${path}/`;
    const visits = toVisits(folders, tools).map((visit) => ({
      ...visit,
      url: urlOf(visit.site, visit.path),
      samples: [],
    }));
    for (let round = 0; round <= runs; round += 1) {
      say(round === 0 ? 'Warming up …' : `Round ${round} of ${runs}, load ${loadavg()[0].toFixed(1)} …`);
      for (const visit of visits) {
        const sample = await measure(browser, visit);
        if (round > 0) {
          visit.samples.push(sample);
        }
      }
    }
    const results = visits.map(({ url: _, tool: __, ...visit }) => ({ ...visit, ...medians(visit.samples) }));
    const inARow = await readInARow(
      browser,
      ROW.map((path) => urlOf('ours', path)),
    );
    const styles = weighStyles(folders.ours, ROW, inARow);
    const bars = pageBars(results);
    say(pageTables(results, styles, certificate === null ? 'HTTP/1.1' : 'HTTP/2'));
    return { visits: results, styles, bars };
  } finally {
    await browser.close();
    for (const { close } of Object.values(servers)) {
      close();
    }
  }
}
