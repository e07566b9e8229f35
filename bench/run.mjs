// npm run bench [-- pages rules growth --runs=5 --tools=avgift,framsteg]: measures the site against its peers and prints what it found.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { barLine } from './figures.mjs';
import { benchGrowth } from './growth.mjs';
import { benchPages } from './pages.mjs';
import { benchRules } from './rules.mjs';
import { ROOT, say } from './workshop.mjs';

const SECTIONS = { pages: benchPages, rules: benchRules, growth: benchGrowth };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, tools: { type: 'string' } },
});
const wanted = positionals.length === 0 ? Object.keys(SECTIONS) : positionals;
const unknown = wanted.filter((name) => !(name in SECTIONS));
const runs = Number(values.runs);
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  say('npm run bench [-- pages rules growth --runs=5 --tools=avgift,framsteg]');
  process.exit(1);
}

const report = {};
for (const name of wanted) {
  report[name] = await SECTIONS[name]({ runs, tools: values.tools?.split(',') });
}
for (const bar of Object.values(report).flatMap(({ bars }) => bars)) {
  say(barLine(bar));
}
mkdirSync(join(ROOT, 'reports'), { recursive: true });
writeFileSync(join(ROOT, 'reports/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
say('\nAll samples: reports/bench.json');
