// Runs after everything else of one language has been written.
import { dirname } from 'node:path';
import { writeCopy } from './write.mjs';

const { outDir, base, locale, otherLocales } = JSON.parse(process.argv[2]);
const isBelow = base.endsWith(`/${locale}/`);
const off = process.env.SITE_OFFLINE === 'off';

// The default language comes first, and a folder of another one is then what an earlier build left. The last language
// takes them all along.
await (isBelow
  ? writeCopy(dirname(outDir), base.slice(0, -locale.length - 1), { off })
  : writeCopy(outDir, base, {
      off,
      isOurs: (file) => !otherLocales.some((other) => file.startsWith(`${other}/`)),
    }));
