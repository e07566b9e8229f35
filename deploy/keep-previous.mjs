// Carries the parts of earlier releases along into a new one, so that a page opened before it finds what it fetches.
//   node deploy/keep-previous.mjs <previous> <build> [--days=30]
// <previous> is the folder that is published now; <build> the one about to be. A part goes along until it has been out
// of use for so many days; build/_kept.json remembers since when.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';

const RECORD = '_kept.json';
const DAY = 86_400_000;
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    days: { type: 'string', default: '30' },
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const [previous, build] = positionals;
const days = Number(values.days);
if (build === undefined || !Number.isInteger(days) || days < 0 || !PLAIN_DATE.test(values.on)) {
  console.error('node deploy/keep-previous.mjs <previous> <build> [--days=30] [--on=YYYY-MM-DD]');
  process.exit(2);
}
if (!existsSync(previous)) {
  console.log(`There is no ${previous}: nothing to carry along.`);
  process.exit();
}

/** Files whose name tells their content: those below a folder called `assets`. Compressed twins are made anew. */
const parts = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((name) => /(?:^|\/)assets\//.test(name) && !/\.(?:br|gz)$/.test(name));

/** Since when earlier parts have been out of use. What cannot be read counts as nothing: they go along once more. */
function recorded() {
  try {
    const record = JSON.parse(readFileSync(join(previous, RECORD), 'utf8'));
    return Object.fromEntries(Object.entries(record).filter(([, day]) => PLAIN_DATE.test(day)));
  } catch {
    return {};
  }
}

const outOfUse = recorded();
const kept = {};
for (const name of parts(previous).sort()) {
  const since = Object.hasOwn(outOfUse, name) ? outOfUse[name] : values.on;
  const isYoung = Date.parse(values.on) - Date.parse(since) < days * DAY;
  if (isYoung && !existsSync(join(build, name))) {
    mkdirSync(dirname(join(build, name)), { recursive: true });
    copyFileSync(join(previous, name), join(build, name));
    kept[name] = since;
  }
}
writeFileSync(join(build, RECORD), `${JSON.stringify(kept, null, 2)}\n`);
console.log(`${Object.keys(kept).length} parts of earlier releases go along.`);
