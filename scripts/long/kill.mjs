// Kills a real browser right after it said *Sparat*, and reads back what it had. KILLS says how often, BUILD where
// the built site lies.
import { killAndRead } from '../killedBrowser.mjs';
import { servedFolder } from '../servedFolder.mjs';

const KILLS = Number(process.env.KILLS ?? 60);
const served = await servedFolder(process.env.BUILD ?? 'build');
try {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const lost = await killAndRead({ origin: served.origin, kills: KILLS, path });
  console.log(`${KILLS} kills after Sparat, ${lost.length} lost`);
  for (const each of lost) {
    console.error(each);
  }
  process.exitCode = lost.length === 0 ? 0 : 1;
} finally {
  served.stop();
}
