import { type ReactNode, useEffect, useRef } from 'react';
import { LeadLink } from './LeadLink';

/** One thing to mend. */
export interface Problem {
  /** Id of its field. */
  readonly field: string;
  /** The words at the field, below its label. */
  readonly message: string;
  /** The words in the summary, where no label stands beside them; without it they are the message. */
  readonly summary?: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** Counts the reader's attempts; the summary takes focus at each one, never while typing. */
  readonly attempt: number;
}

/** What to mend, first in the form, with a link to each field. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // Focus belongs to the attempt: it must not jump when a later keystroke changes the list.
  useEffect(() => {
    if (attempt > 0) {
      box.current?.focus();
    }
  }, [attempt]);
  if (problems.length === 0) {
    return null;
  }
  return (
    <div className="error-summary" ref={box} tabIndex={-1}>
      <p className="error-summary__title">{title}</p>
      <ul>
        {problems.map(({ field, message, summary = message }) => (
          <li key={`${field}${summary}`}>
            <LeadLink field={field}>{summary}</LeadLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
