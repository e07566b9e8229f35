import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../../src/formats/units';
import { toMarkdown, toSlackText } from '../../src/frame/reportText';
import type { FileContent } from '../../src/frame/saveFile';
import { fetchAsked, stage, takeResult } from '../change/stage';
import { type Exporting, TODAY } from './tools';

/** A result and everything it can be taken away as. */
export interface TakenAway {
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
  readonly files: readonly FileContent[];
}

/** The tool with given answers, everything fetched. Throws when it gives no result. */
export async function takeAway(
  { Tool }: Exporting,
  answers: object,
  locale: Locale = 'sv',
): Promise<TakenAway> {
  stage.form = answers;
  let html = '';
  let shown = 0;
  do {
    shown += 1;
    if (shown > 9) throw new Error('It fetches again and again');
    takeResult();
    html = renderToStaticMarkup(createElement(Tool, { base: '/', locale, today: TODAY }));
  } while (await fetchAsked());
  const result = takeResult();
  if (result === null) throw new Error(`No result: ${html.replace(/<[^>]+>/g, ' ').slice(-400)}`);
  const { report, downloads } = result;
  return {
    html,
    text: toSlackText(report, locale),
    markdown: toMarkdown(report, locale),
    files: await Promise.all(downloads.map(({ make }) => make())),
  };
}

/** The files of one kind. */
export const filesOf = ({ files }: TakenAway, kind: 'csv' | 'ics' | 'md' | 'txt'): readonly FileContent[] =>
  files.filter(({ name }) => name.endsWith(`.${kind}`));
