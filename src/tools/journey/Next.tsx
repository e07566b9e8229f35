import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { furtherText } from './furtherText';
import type { NextLine } from './next';

/** How many lines are shown at once; the rest are one press away. */
const SHOWN = 5;

interface LinesProps {
  readonly lines: readonly NextLine[];
  readonly base: string;
  readonly locale: Locale;
}

function Lines({ lines, base, locale }: LinesProps): ReactNode {
  const { next } = furtherText[locale];
  return (
    <ul className="next__lines">
      {lines.map(({ key, day, when, text, detail, page, late }) => (
        <li className="next__line" key={key}>
          <span className="next__when">
            {day === null ? <strong>{when}</strong> : <time dateTime={day}>{when}</time>}
            {late && <span className="next__late"> {next.late}</span>}
          </span>{' '}
          <span>
            <a href={`${base}${page}`}>{text}</a>
            {detail !== '' && <span className="next__detail"> – {detail}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What to do next, and by when. */
export function Next({ lines, base, locale }: LinesProps): ReactNode {
  const words = furtherText[locale].next;
  return (
    <section aria-labelledby="next-heading" className="next-up">
      <h3 className="next__heading" id="next-heading">
        {words.heading}
      </h3>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Lines base={base} lines={lines.slice(0, SHOWN)} locale={locale} />
      )}
      {lines.length > SHOWN && (
        <details className="next__more">
          <summary>{words.more}</summary>
          <Lines base={base} lines={lines.slice(SHOWN)} locale={locale} />
        </details>
      )}
    </section>
  );
}
