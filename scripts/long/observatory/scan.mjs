// Serves the built site over TLS and has the analyser look at it. Run by ../observatory.mjs.
import { readFileSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { pathToFileURL } from 'node:url';
import { servedFolder } from '../../servedFolder.mjs';

const BAR = 125;
const PAGES = ['/', '/verktyg/framsteg/', '/en/regler/'];
const [analyser, key, certificate] = process.argv.slice(2);

const load = (file) => import(pathToFileURL(`${analyser}/src/${file}`).href);
const { retrieve } = await load('retriever/retriever.js');
const { ALL_TESTS } = await load('constants.js');
const { getGradeForScore, getScoreModifier } = await load('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load('grader/charts.js');

const listening = (server) =>
  new Promise((resolve) => server.listen(0, () => resolve(server.address().port)));

/** The site as a host serves it: plain http leads to TLS, and TLS answers with what the built folder says. */
async function host(ways) {
  const { origin, stop } = await servedFolder('build', ways);
  const secure = createSecureServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    ({ method, url, headers }, response) => {
      ask(`${origin}${url}`, { method, headers }, (answered) => {
        response.writeHead(answered.statusCode, answered.headers);
        answered.pipe(response);
      }).end();
    },
  );
  const httpsPort = await listening(secure);
  const plain = createServer(({ url }, response) => {
    response.writeHead(301, { location: `https://localhost:${httpsPort}${url}` }).end();
  });
  const httpPort = await listening(plain);
  return {
    ports: { httpPort, httpsPort },
    close: () => {
      plain.close();
      secure.close();
      stop();
    },
  };
}

/** As the analyser's own `scan`, which does not take ports: the same tests, modifiers and grades. */
async function score(path, ports) {
  const found = await retrieve('localhost', { ...ports, path });
  const results = ALL_TESTS.map((test) => test(found));
  const modifiers = results.map(({ result }) => getScoreModifier(result));
  const sum = (list) => list.reduce((total, each) => total + each, 0);
  const uncurved = 100 + sum(modifiers.filter((each) => each < 0));
  const total = uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? 100 + sum(modifiers) : uncurved;
  return { ...getGradeForScore(total), results, modifiers };
}

let failed = false;
for (const [what, ways, bar] of [
  ['with headers', 'headers', BAR],
  ['with the policy in the page alone', '', 0],
]) {
  const { ports, close } = await host(ways);
  for (const path of PAGES) {
    const { grade, score: total, results, modifiers } = await score(path, ports);
    console.log(`${path} ${what}: ${grade}, ${total}`);
    for (const [index, test] of results.entries()) {
      if (modifiers[index] !== 0) {
        console.log(
          `  ${modifiers[index] > 0 ? '+' : ''}${modifiers[index]} ${test.constructor.name}: ${test.result}`,
        );
      }
    }
    failed ||= total < bar;
  }
  close();
}
console.log(failed ? `Below ${BAR}` : `At least ${BAR} with headers on every page looked at`);
process.exit(failed ? 1 : 0);
