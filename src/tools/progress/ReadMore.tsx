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
      <span className="sources__label">{words.readMore}</span>{' '}
      {ids.map((id) => (
        <a href={`${base}regler/lasningar/#${id}`} key={id}>
          {id}
        </a>
      ))}
    </p>
  );
}
