import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Door } from './text';

/** The three ways in. The first link of a door covers the whole card; a second one lies above it. */
export function Doors({
  label,
  doors,
}: {
  readonly label: string;
  readonly doors: readonly Door[];
}): ReactNode {
  return (
    <nav className="front-doors" aria-label={label}>
      {doors.map((door) => (
        <div className="front-door" key={door.who}>
          <h2 className="front-door__who">{door.who}</h2>
          <p className="front-door__what">{door.what}</p>
          <p className="front-door__ways">
            {door.ways.map((way) => (
              <Link className="front-door__way" to={way.to} key={way.to}>
                {way.label}
              </Link>
            ))}
          </p>
        </div>
      ))}
    </nav>
  );
}
