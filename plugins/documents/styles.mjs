// One small stylesheet for the whole site: what no page and no tool uses is left out.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';

// States that only a script or a browser sets, so that no page shows them when it is built.
const STATES = [/^data-theme/, /^:/, /--invalid$/, /^is-/];

// A class that a script puts together, `result--${tone}`, is known by its beginning.
const beginnings = (scripts) =>
  scripts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/([\w-]+--)\$\{/g)].map((match) => new RegExp(`^${match[1]}`)),
  );

/**
 * @param {{ outDir: string, base: string, pages: string[], scripts: string[] }} site files of this language
 * @returns {Promise<string>} address of the stylesheet
 */
export async function writeStyles({ outDir, base, pages, scripts }) {
  const folder = join(outDir, 'assets/css');
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const purged = await new PurgeCSS().purge({
    css: sheets.map((file) => ({ raw: readFileSync(join(folder, file), 'utf8') })),
    content: [...pages, ...scripts],
    safelist: { standard: [...STATES, ...beginnings(scripts)], greedy: [/data-theme/] },
    // Class names with dots and slashes never occur here; words, dashes and double underscores do.
    defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
    variables: true,
    keyframes: true,
  });
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(purged.map(({ css }) => css).join('\n')),
    minify: true,
  });
  for (const file of sheets) {
    rmSync(join(folder, file));
  }
  const name = `site.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.css`;
  writeFileSync(join(folder, name), code);
  return `${base}assets/css/${name}`;
}
