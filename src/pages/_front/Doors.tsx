import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Door } from './text';

/** The ways in, one for each kind of reader. The link of a door covers the whole card. */
export function Doors({
  label,
  doors,
}: {
  readonly label: string;
  readonly doors: readonly Door[];
}): ReactNode {
  return (
    <nav className="front-doors" aria-label={label}>
      {doors.map(({ who, way }) => (
        <div className="front-door" key={who}>
          <h2 className="front-door__who">{who}</h2>
          <Link className="front-door__way" to={way.to}>
            {way.label}
          </Link>
        </div>
      ))}
    </nav>
  );
}
