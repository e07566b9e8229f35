import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/formats/units';
import type { GateResult } from './finding';
import { checkPage } from './page';
import type { Words } from './read';
import { checkSource } from './source';

/** One file that was read, and what the gate says of it. */
export interface Checked extends GateResult {
  readonly file: string;
  readonly kind: 'page' | 'text';
}

/** Where the pages lie, and in which language. */
export const PAGES: ReadonlyArray<readonly [string, Locale]> = [
  ['docs', 'sv'],
  ['i18n/en/docusaurus-plugin-content-docs/current', 'en'],
];
/** Where the words of the tools, the rules and the frame lie. */
export const TEXTS = ['src', 'i18n', 'docusaurus.config.ts'];

/** Every file in a folder below the root, in one order on every machine; a file is itself. */
export const filesUnder = (root: string, folder: string): string[] =>
  /\.\w+$/.test(folder)
    ? [folder]
    : readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        .sort();

const localeOf = (file: string): Locale => (/[./]en[./]/.test(file) ? 'en' : 'sv');

/** How a file's strings are to be read, or null when no reader meets them. */
export function wordsOf(file: string): Words | null {
  const locale = localeOf(file);
  if (file.endsWith('.json')) return { which: 'messages', place: 'text', locale };
  if (!/\.tsx?$/.test(file) || /\.(?:test|fixtures|schema|d)\.tsx?$|\/fixtures\//.test(file)) return null;
  if (/\.rules\.ts$/.test(file)) return { which: 'titles', place: 'plain', locale };
  if (/\.readings\.ts$|\/missing\.ts$/.test(file)) return { which: 'all', place: 'record', locale };
  const named = /\/(?:\w*[tT]ext(?:\.sv|\.en)?)\.ts$/.test(file);
  return { which: named ? 'all' : 'prose', place: 'text', locale };
}

/**
 * Every page and every file with words for a reader, in both languages.
 * @param root the project's folder
 */
export function checkHouse(root: string): Checked[] {
  const pages = PAGES.flatMap(([folder, locale]) =>
    filesUnder(root, folder)
      .filter((file) => /\.mdx?$/.test(file))
      .map((file): Checked => {
        return { file, kind: 'page', ...checkPage(readFileSync(join(root, file), 'utf8'), locale) };
      }),
  );
  const texts = TEXTS.flatMap((folder) => filesUnder(root, folder)).flatMap((file): Checked[] => {
    const words = wordsOf(file);
    return words === null
      ? []
      : [{ file, kind: 'text', ...checkSource(readFileSync(join(root, file), 'utf8'), file, words) }];
  });
  return [...pages, ...texts];
}
