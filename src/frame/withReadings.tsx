import type { ReactNode } from 'react';

/** A text with every reading it names, `Q-03`, as a link to where that reading is explained. */
export const withReadings = (text: string, base: string): ReactNode[] =>
  text.split(/\b(Q-\d\d)\b/).map((part, index) =>
    /^Q-\d\d$/.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same reading may be named twice
      <a className="result__reading" href={`${base}regler/lasningar/#${part}`} key={index}>
        {part}
      </a>
    ) : (
      part
    ),
  );
