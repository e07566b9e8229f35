// Loaded into every Node process of a build: notes what processor time it took, for BENCH_PROCESSOR_TIME to add up.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.env.BENCH_PROCESSOR_TIME) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(process.env.BENCH_PROCESSOR_TIME, `${(user + system) / 1e6}\n`);
  });
}
