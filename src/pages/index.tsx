import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { useLocale } from '../mdx/useLocale';
import { Doors } from './_front/Doors';
import { Landscape } from './_front/Landscape';
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
          <p className="front-begun">
            {text.begun} <Link to={text.begunWay.to}>{text.begunWay.label}</Link>
          </p>
          <p className="front-privacy">
            {text.privacy} <Link to="/regler/integritet">{text.privacyLink}</Link>
          </p>
          <section className="front-section" aria-labelledby="fragor">
            <h2 id="fragor">{text.questionsHeading}</h2>
            <ul className="front-questions">
              {text.questions.map((question) => (
                <li key={question.label}>
                  <Link to={question.to}>{question.label}</Link>
                </li>
              ))}
            </ul>
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
