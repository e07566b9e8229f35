// Puts a compressed twin beside each file of a built folder that gains from one, for servers that send what lies there.
//   node scripts/compress.mjs build            .br and .gz, as small as they get
//   node scripts/compress.mjs build --quick    the same files, a little larger, in a fraction of the time
// The twins have no time or machine in them: the same build has the same twins.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.xml', '.txt', '.md', '.svg', '.webmanifest']);
const TWIN = /\.(?:br|gz)$/;
/** Below this a twin saves nothing that a packet would not have carried anyway. */
const WORTH_A_TWIN = 500;
/** Where a gzip file tells on what system it was made; 255 is “unknown”. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

const [folder = 'build', speed] = process.argv.slice(2);
const quick = speed === '--quick';

const asBrotli = (bytes) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quick ? 4 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

async function asGzip(bytes) {
  const twin = await promisify(gzip)(bytes, { level: quick ? 1 : constants.Z_BEST_COMPRESSION });
  twin[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return twin;
}

const files = readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile());

// A twin of an earlier build would be sent in place of the file as it is now.
for (const path of files.filter((each) => TWIN.test(each))) {
  rmSync(path);
}

const sum = { twins: 0, plain: 0, '.br': 0, '.gz': 0 };
await Promise.all(
  files
    .filter((path) => TEXT.has(extname(path)))
    .map(async (path) => {
      const bytes = readFileSync(path);
      if (bytes.length < WORTH_A_TWIN) {
        return;
      }
      sum.plain += bytes.length;
      for (const [ending, twin] of [
        ['.br', await asBrotli(bytes)],
        ['.gz', await asGzip(bytes)],
      ]) {
        if (twin.length < bytes.length) {
          writeFileSync(path + ending, twin);
          sum.twins += 1;
          sum[ending] += twin.length;
        }
      }
    }),
);

const mega = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(
  `${sum.twins} twins of ${mega(sum.plain)}: ${mega(sum['.br'])} as .br, ${mega(sum['.gz'])} as .gz`,
);
