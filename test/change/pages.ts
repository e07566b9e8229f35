import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import { type ComponentType, createElement, type ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import remarkFrontmatter from 'remark-frontmatter';
import { pagesIn } from '../../plugins/rule-references/quotes';
import { referencesOf } from '../../plugins/rule-references/references';
import type { Locale } from '../../src/formats/units';
import Front from '../../src/pages/index';
import { FIRST_EDITION } from '../../src/rules';
import vocabulary from '../../src/theme/MDXComponents';
import { site } from '../docusaurus/context';
import { told } from '../docusaurus/pluginData';
import { type Shown, type Surface, shownIn } from './surface';

/** Where each language's pages live. */
export const FOLDERS: Readonly<Record<Locale, string>> = {
  sv: 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

type Words = Readonly<Record<string, ComponentType<Record<string, unknown>>>>;

/** Each of the authors' words with its name around it; a single quote stays in its sentence. */
const inParts = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([name, Word]) => [
      name,
      name === 'Rule'
        ? Word
        : (props: Record<string, unknown>): ReactNode =>
            createElement('rendered-part', { name }, createElement(Word, props)),
    ]),
  );

/** Compiles a page as Docusaurus does, but for what is around it. */
export async function pageOf(
  name: string,
  source: string,
  locale: Locale,
  words: Words = {},
): Promise<Surface> {
  const { default: Page } = await evaluate(source, { ...runtime, remarkPlugins: [remarkFrontmatter] });
  const components = inParts({ ...(vocabulary as unknown as Words), ...words });
  // What tabs, menus and search engines show of a page.
  const about = [...(/^---\n(.*?)\n---/s.exec(source)?.[1] ?? '').matchAll(/^\w+: *(.+)$/gm)].map(
    ([, text = '']): Shown => ({ part: 'front matter', text }),
  );
  return {
    name,
    locale,
    show: async () => {
      site.locale = locale;
      return [...about, ...shownIn(renderToStaticMarkup(createElement(Page, { components })))];
    },
  };
}

export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** The sources of every page of a language. */
export const sourcesOf = (locale: Locale): SourceFile[] =>
  readdirSync(FOLDERS[locale], { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => ({ file, source: readFileSync(join(FOLDERS[locale], file), 'utf8') }));

/** The front page. */
export const frontPage = (locale: Locale): Surface => ({
  name: 'the front page',
  locale,
  show: async () => {
    site.locale = locale;
    return shownIn(renderToStaticMarkup(createElement(Front)));
  },
});

/** Tells pages what plugins would: which pages quote which rules. */
export function tellReferences(locale: Locale): void {
  const day = { locale, on: FIRST_EDITION };
  told.data = referencesOf(pagesIn(FOLDERS[locale], day), [], day);
}
