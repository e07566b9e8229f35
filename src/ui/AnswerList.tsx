import type { ReactNode } from 'react';
import { LeadLink } from './LeadLink';

export interface AnswerListProps {
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    /** Id of the field that the answer was given in. */
    readonly field: string;
  }[];
  /** The word on the link to the field. */
  readonly change: string;
}

/** What was answered, line by line, each with a link to where it is changed. */
export function AnswerList({ rows, change }: AnswerListProps): ReactNode {
  return (
    <dl className="answer-list">
      {rows.map(({ label, value, field }) => (
        <div className="answer-list__row" key={label}>
          <dt>{label}</dt>
          <dd className="answer-list__value">{value}</dd>
          <dd className="answer-list__change">
            <LeadLink field={field}>
              {change} <span className="visually-hidden">{label.toLowerCase()}</span>
            </LeadLink>
          </dd>
        </div>
      ))}
    </dl>
  );
}
