// A tool's script stands in the page itself: no round trip lies between the words and the tool that answers.
// What is fetched later shares the script's modules through a register, since nothing can import from an inline script.

const REGISTER = 'self.innerJourney';
const LATER = /import\((["'`])\.\/([^"'`]+)\1\)/g;
const IMPORT = /^import(?:\{([^}]*)\}from)?(["'`])\.\/([^"'`]+)\2;?/;
const EXPORT = /export\{([^}]*)\};?\s*$/;
// What no bundle of ours writes, and what would go unnoticed otherwise.
const UNKNOWN = /(?:^|[;}])(?:import[\s{*"'`]|export[\s{*])/;

const pairs = (list) => list.split(',').map((each) => each.trim().split(' as '));

/** `{a as b}` as an import names it: their name, then ours. */
const taken = (list) =>
  `{${pairs(list).map(([theirs, ours]) => (ours === undefined ? theirs : `${theirs}:${ours}`))}}`;

/** `{a as b}` as an export names it: our name, then what others call it. */
const given = (list) =>
  `{${pairs(list).map(([ours, theirs]) => (theirs === undefined ? ours : `${theirs}:${ours}`))}}`;

/**
 * Points the imports of a chunk at the register.
 * @param {string} code of one chunk, as the bundler wrote it
 * @param {(file: string) => boolean} isInline whether a chunk stands in the page
 * @returns {{ code: string, needs: string[], kept: string[] }} the chunks in the page that it needs, and the files
 */
export function withoutImports(code, isInline) {
  const needs = [];
  const kept = [];
  const imports = [];
  let rest = code.trimStart();
  for (let match = IMPORT.exec(rest); match !== null; match = IMPORT.exec(rest)) {
    const [statement, names, , file] = match;
    rest = rest.slice(statement.length).trimStart();
    if (!isInline(file)) {
      kept.push(file);
      imports.push(statement.endsWith(';') ? statement : `${statement};`);
    } else {
      needs.push(file);
      if (names) {
        imports.push(`const${taken(names)}=${REGISTER}[${JSON.stringify(file)}];`);
      }
    }
  }
  return { code: [...imports, rest].join(''), needs, kept };
}

/**
 * Where a part is fetched later, what it cannot start without is asked for at the same time: a browser would
 * otherwise learn of it only from the part itself.
 * @param {string} code of one chunk
 * @param {(file: string) => string[]} needsOf what a file needs before it, all the way down
 * @param {string} folder put before each file name
 */
const fetchingTogether = (code, needsOf, folder) =>
  code.replace(LATER, (_, quote, file) => {
    const asked = [...needsOf(file), file].map((each) => `import(${quote}${folder}${each}${quote})`);
    // As one, so that a part that does not arrive is one failure, which whoever asked for it answers.
    return asked.length === 1 ? asked[0] : `Promise.all([${asked}]).then(e=>e.pop())`;
  });

/**
 * One script out of an entry and the chunks that it cannot start without.
 * @param {{ fileName: string, code: string }[]} chunks file names without folder
 * @param {{ entry: string, folder: string }} place the entry's file name; where later chunks are fetched from
 * @returns {{ code: string, later: { fileName: string, code: string }[] }} and the files that are fetched later
 * @throws {Error} when a chunk imports or exports in a way that is not known here
 */
export function inlineScript(chunks, { entry, folder }) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk.code]));
  const inline = new Set();
  const parts = [];
  const add = (file) => {
    if (inline.has(file)) {
      return;
    }
    inline.add(file);
    const { code, needs } = withoutImports(byName.get(file), () => true);
    needs.forEach(add);
    const body = code.replace(EXPORT, (_, names) => `${REGISTER}[${JSON.stringify(file)}]=${given(names)};`);
    if (UNKNOWN.test(body)) {
      throw new Error(`${file} imports or exports in a way that cannot stand in a page`);
    }
    parts.push(`(()=>{${body}})();`);
  };
  add(entry);
  const later = chunks
    .filter(({ fileName }) => !inline.has(fileName))
    .map(({ fileName, code }) => ({ fileName, ...withoutImports(code, (file) => inline.has(file)) }));
  const needed = new Map(later.map(({ fileName, kept }) => [fileName, kept]));
  const needsOf = (file, above = [file]) => {
    const next = (needed.get(file) ?? []).filter((each) => !above.includes(each));
    return [...new Set(next.flatMap((each) => [...needsOf(each, [...above, each]), each]))];
  };
  // In the page a path that begins with a dot would be looked for beside it.
  const code = fetchingTogether(parts.join(''), needsOf, folder).replace(/<\/(script)|<!--/gi, (found) =>
    found.replace('<', '\\x3c'),
  );
  return {
    code: `${code.includes(REGISTER) ? `${REGISTER}??={};` : ''}${code}`,
    later: later.map((chunk) => ({
      fileName: chunk.fileName,
      code: fetchingTogether(chunk.code, needsOf, './'),
    })),
  };
}
