import type { ReactNode } from 'react';

export type StepTone = 'met' | 'notMet' | 'open' | 'judged';

export interface StepLine {
  readonly key: string;
  readonly tone: StepTone;
  /** The status in words; the mark beside it is decoration. */
  readonly status: string;
  readonly title: ReactNode;
  readonly detail: ReactNode;
}

const MARKS: Readonly<Record<StepTone, string>> = {
  met: 'M3.5 8.5l3 3 6-7',
  notMet: 'M8 3.5v6M8 12.4v.1',
  open: 'M4 8h8',
  judged: 'M8 8.2a2.4 2.4 0 1 0-.01 0M3.6 13.2c.6-2.4 2.2-3.6 4.4-3.6s3.8 1.2 4.4 3.6',
};

const CLASSES: Readonly<Record<StepTone, string>> = {
  met: 'step step--met',
  notMet: 'step step--not-met',
  open: 'step step--open',
  judged: 'step step--judged',
};

/** The way to the answer, line by line: your value beside the limit. */
export function StepList({ steps }: { readonly steps: readonly StepLine[] }): ReactNode {
  return (
    <ol className="step-list">
      {steps.map((step) => (
        <li className={CLASSES[step.tone]} key={step.key}>
          <svg aria-hidden="true" className="step__mark" viewBox="0 0 16 16">
            <path
              d={MARKS[step.tone]}
              fill="none"
              stroke="currentColor"
              strokeLinecap="round"
              strokeWidth="1.8"
            />
          </svg>
          <div className="step__body">
            <p className="step__title">
              {step.title} <span className="step__status">{step.status}</span>
            </p>
            <p className="step__detail">{step.detail}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
