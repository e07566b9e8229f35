import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Locale } from '../../src/formats/units';
import { filesUnder, PAGES, TEXTS, wordsOf } from '../truth-gate/house';
import { blocksOf } from '../truth-gate/page';
import { linesOf } from '../truth-gate/source';
import type { Spoken } from '../truth-gate/spoken';

/** One block of words that someone reads: a paragraph, a heading, a cell, a text of a tool. */
export interface Said {
  readonly file: string;
  readonly locale: Locale;
  /** `page` and `text` are met by a visitor, `ours` by those who work on the project. */
  readonly kind: 'page' | 'text' | 'ours';
  readonly spoken: Spoken;
}

/** What the project says of itself, in English. */
const OURS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'decisions', 'deploy/README.md'];

const nameOf = (node: ts.Node): string =>
  ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node.name.getText() : '';

// Stems and endings that texts are compared with.
const WORD_LIST = /\/words\.(?:sv|en)\.ts$/;

/** `formatRule('fee.share', …, 'value')`, a name that the reader never meets. */
const isGiven = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^format/.test(parent.expression.getText());

/** The name of a file or of a page, `fileName: 'traffar'`. */
const namesFile = ({ parent }: ts.Node): boolean =>
  /^(?:\w*[fF]ile(?:Name)?|name|to|href|path|page)$/.test(nameOf(parent));

/** The language of a text by its file’s name, or by the nearest `sv:` or `en:`, `…Sv` or `…En` around it. */
function localeOf(file: string, node: ts.Node): Locale | null {
  const inName = /[./](sv|en)[./]/.exec(file)?.[1];
  if (inName === 'sv' || inName === 'en') return inName;
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    const [said] = /^(?:sv|en)$|(?:Sv|En)$/.exec(nameOf(at)) ?? [];
    if (said !== undefined) return said.toLowerCase() === 'sv' ? 'sv' : 'en';
  }
  return null;
}

/**
 * Everything that someone reads, in both languages. A text whose language nothing tells is no prose: a class name, a
 * pattern, a message for developers.
 * @param root the project's folder
 * @throws when a page is not valid MDX
 */
export function proseOf(root: string): Said[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const pages = PAGES.flatMap(([folder, locale]) =>
    filesUnder(root, folder)
      .filter((file) => /\.mdx?$/.test(file))
      .flatMap((file) =>
        blocksOf(read(file)).map(
          ({ spoken, locale: other }): Said => ({ file, locale: other ?? locale, kind: 'page', spoken }),
        ),
      ),
  );
  const texts = TEXTS.flatMap((folder) => filesUnder(root, folder)).flatMap((file) => {
    const words = wordsOf(file);
    if (words === null || WORD_LIST.test(file)) return [];
    // The gate leaves the values of the rules alone; here they are words like any other.
    const which = words.which === 'titles' ? 'all' : words.which;
    return linesOf(read(file), file, which).flatMap(({ spoken, node }): Said[] => {
      const locale = isGiven(node) || namesFile(node) ? null : localeOf(file, node);
      return locale === null ? [] : [{ file, locale, kind: 'text', spoken }];
    });
  });
  const ours = OURS.flatMap((file) => filesUnder(root, file))
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      blocksOf(read(file), 'md').map(({ spoken }): Said => ({ file, locale: 'en', kind: 'ours', spoken })),
    );
  return [...pages, ...texts, ...ours];
}
