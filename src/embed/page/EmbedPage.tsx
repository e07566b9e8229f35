import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates';
import { Island } from '../../mdx/Island';
import { siteDay, siteRecords } from '../../mdx/siteRules';
import { useToolProps } from '../../mdx/toolProps';
import { editionDays } from '../../rules';
import { Glyph } from '../../theme/Logo/Glyph';
import { type EmbeddedTool, wholePage } from '../addresses';
import { embedText } from '../text';
import { embeddedTools } from './tools';

/** The first day of the rules that the page was written by; the script writes a later one from its day on. */
function RulesDay({ locale }: Pick<ReturnType<typeof useToolProps>, 'locale'>): ReactNode {
  const later = editionDays(siteRecords).filter((day) => day > siteDay.edition);
  const announced =
    later.length === 0
      ? {}
      : { 'data-later': JSON.stringify(later.map((day) => [day, formatDate(day, locale)])) };
  return <span {...announced}>{formatDate(siteDay.edition, locale)}</span>;
}

/** A tool by itself, for a frame on somebody else's page: no bar, no list, no foot but a line. */
// biome-ignore lint/style/noDefaultExport: the generator takes a route's component from its file
export default function EmbedPage({ tool }: { readonly tool: EmbeddedTool }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const props = useToolProps();
  const { locale, base } = props;
  const text = embedText[locale];
  const whole = `${base}${wholePage(tool)}`;
  const Tool = embeddedTools[tool];
  return (
    <div className="embed">
      <Head>
        <title>{`${text.names[tool]} | Inner Journey`}</title>
        <meta content="noindex" name="robots" />
        <link href={`${siteConfig.url}${whole}`} rel="canonical" />
      </Head>
      <main className="markdown">
        <h1>{text.names[tool]}</h1>
        <noscript>
          <p className="notice notice--info">{text.noScript}</p>
        </noscript>
        <Island {...props} framed name={tool}>
          <Tool {...props} />
        </Island>
        <p className="embed__kept">{text.kept}</p>
      </main>
      <footer className="embed__foot">
        <Glyph />
        <span>
          {text.rules} <RulesDay locale={locale} />
        </span>
        <a href={whole} rel="noopener" target="_blank">
          {text.whole} {text.newTab}
        </a>
      </footer>
    </div>
  );
}
