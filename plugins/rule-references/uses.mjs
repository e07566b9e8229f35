// Which rules a tool asks for, read from its code: what is left when all that it cannot reach is shaken off.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const ENTRY = 'virtual:entry';

// Records and readings name ids too, but they are what is asked and not who asks.
const emptyRecords = {
  name: 'empty-records',
  enforce: 'pre',
  load(id) {
    if (!/\.(rules|readings)\.ts$/.test(id)) {
      return null;
    }
    const names = [...readFileSync(id, 'utf8').matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
    return names.map((name) => `export const ${name} = {};`).join('\n');
  },
};

async function codeOf(files, root) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      emptyRecords,
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) =>
          id === `\0${ENTRY}`
            ? files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n')
            : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: { tool: ENTRY },
        preserveEntrySignatures: 'strict',
        // What decides anew for every tool is asked by each of them, not by the tool that opens it.
        external: (id) => (/^[@a-z]/.test(id) && id !== ENTRY) || /\/src\/tools\/[^/]+\.ts$/.test(id),
      },
    },
  });
  return output.map((file) => file.code ?? '').join('\n');
}

/**
 * @param {{ root: string, entries: readonly string[], ids: readonly string[] }} tool files below the root where the
 *   tool begins, and the ids of all rules
 * @returns {Promise<string[]>} the rules whose ids stand written out in what the tool runs, in the order of `ids`
 */
export async function rulesUsedBy({ root, entries, ids }) {
  const code = await codeOf(
    entries.map((file) => join(root, file)),
    root,
  );
  return ids.filter((id) => [`"${id}"`, `'${id}'`].some((quoted) => code.includes(quoted)));
}

/** Where a tool begins: its component, and the examples that stand beside it on its page. */
export function entriesOf(component, root) {
  const examples = join(dirname(component), 'Examples.tsx');
  return existsSync(join(root, examples)) ? [component, examples] : [component];
}
