import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { useLocale } from '../mdx/useLocale';
import { Doors } from './_front/Doors';
import { Landscape } from './_front/Landscape';
import { Questions } from './_front/Questions';
import { frontText } from './_front/text';

export default function Front(): ReactNode {
  const text = frontText[useLocale()];
  return (
    <Layout title={text.title} description={text.description}>
      <main className="front">
        <header className="front-hero">
          <div className="front-hero__words">
            <h1>{text.heading}</h1>
            <p>{text.lede}</p>
          </div>
          {/* After the words: it stands on the ground that they make, and would sink as they arrive. */}
          <Landscape />
        </header>
        <div className="front-column">
          <Doors label={text.doorsLabel} doors={text.doors} />
          <div className="front-asides">
            {text.asides.map(({ before, way }) => (
              <p key={way.to}>
                {before} <Link to={way.to}>{way.label}</Link>
              </p>
            ))}
          </div>
          <section className="front-section" aria-labelledby="fragor">
            <h2 id="fragor">{text.questionsHeading}</h2>
            <Questions groups={text.groups} />
            <p className="front-more">
              {text.more.before} <Link to={text.more.tools.to}>{text.more.tools.label}</Link>
              {text.more.or} <Link to={text.more.pages.to}>{text.more.pages.label}</Link>.
            </p>
          </section>
          <section className="front-section" aria-labelledby="hur">
            <h2 id="hur">{text.howHeading}</h2>
            <div className="front-how">
              {text.how.map((part) => (
                <div key={part.heading}>
                  <h3>{part.heading}</h3>
                  <p>{part.body}</p>
                  <Link to={part.way.to}>{part.way.label}</Link>
                </div>
              ))}
            </div>
          </section>
        </div>
      </main>
    </Layout>
  );
}
