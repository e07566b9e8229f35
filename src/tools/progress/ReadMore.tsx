import type { ReactNode } from 'react';
import type { ProgressWords } from './words';

/** Links to how the unclear places behind a picture are read. */
export function ReadMore({
  ids,
  base,
  words,
}: {
  readonly ids: readonly string[];
  readonly base: string;
  readonly words: ProgressWords;
}): ReactNode {
  return (
    <p className="sources">
      {ids.map((id) => (
        <a className="sources__link" href={`${base}regler/lasningar/#${id}`} key={id}>
          {words.readMore(id)}
        </a>
      ))}
    </p>
  );
}
