// Starlight as it comes, and once more without the search that it loads ahead.
import { join } from 'node:path';
import { toMdx } from '../markdown.mjs';
import { emptyFolder, installed, linkPackages, run, writeFiles } from '../workshop.mjs';

// The newest of each that run on Node 20, the oldest Node the project admits.
const PACKAGES = { astro: '5.18.2', '@astrojs/starlight': '0.37.7' };

const config = (search) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://localhost',
  integrations: [
    starlight({ title: 'Inner Journey', locales: { root: { label: 'Svenska', lang: 'sv' } }, pagefind: ${search} }),
  ],
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const calculator = (feePercent) => `<form>
  <label for="price">Pris per samtal </label>
  <input id="price" inputmode="decimal" />
  <output id="payout"></output>
</form>
<script>
  const field = document.querySelector<HTMLInputElement>('#price')!;
  const payout = document.querySelector('#payout')!;
  field.addEventListener('input', () => {
    const fee = (Number(field.value) * ${feePercent}) / 100;
    payout.textContent = \`Avgift \${fee.toFixed(2)} kr, du får \${(Number(field.value) - fee).toFixed(2)} kr\`;
  });
</script>
`;

/**
 * @param {boolean} search whether its own search comes along, as it does unless it is switched off
 * @returns {Promise<string>} the folder to serve
 * @throws {Error} when the packages cannot be installed or the site does not build
 */
export async function buildStarlight({ pages, feePercent }, search) {
  const packages = await installed('starlight', PACKAGES);
  const folder = emptyFolder(search ? 'starlight' : 'starlight-without-search');
  linkPackages(folder, packages);
  writeFiles(folder, {
    'package.json': '{ "private": true, "type": "module" }\n',
    'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }\n',
    'astro.config.mjs': config(search),
    'src/content.config.ts': COLLECTION,
    'src/components/FeeCalculator.astro': calculator(feePercent),
    ...Object.fromEntries(
      pages.map((page) => [
        `src/content/docs/${page.path}/index.mdx`,
        toMdx(page, { importLine: "import FeeCalculator from '/src/components/FeeCalculator.astro';" }),
      ]),
    ),
  });
  await run(process.execPath, [join(packages, 'node_modules/astro/astro.js'), 'build'], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return join(folder, 'dist');
}
