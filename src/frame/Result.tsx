import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Locale } from '../formats/units';
import type { RuleId } from '../rules';
import { LeadLink } from '../ui/LeadLink';
import { StatusLine } from '../ui/StatusLine';
import { StepList } from '../ui/StepList';
import { type Download, ResultActions } from './ResultActions';
import { type Report, stepDetail } from './report';
import { resultText } from './resultText';
import { withReadings } from './withReadings';

export interface ResultProps {
  readonly id: string;
  readonly locale: Locale;
  readonly base: string;
  readonly report: Report;
  readonly downloads?: readonly Download[];
  /** Counts the reader's attempts; the answer takes focus once for each, never while typing. */
  readonly attempt?: number | undefined;
  /** The attempt that focus was last taken for; it outlives the answer, which goes while there is something to mend. */
  readonly heard?: RefObject<number> | undefined;
  /** Brings a field that is not in the page, when a line of what is left leads to it. */
  readonly onAway?: ((field: string) => void) | undefined;
  /** Pictures and tables that belong between the answer and the steps. */
  readonly children?: ReactNode;
}

// Whole names: the build keeps the styles whose class it can find in the text.
const CLASSES = {
  done: 'result result--done',
  going: 'result result--going',
  open: 'result result--open',
} as const;

/** A rule's place in the register. */
export const ruleHref = (base: string, rule: RuleId): string => `${base}regler/#${rule}`;

interface ListProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly base: string;
  readonly folded?: true | undefined;
  readonly fields?: Report['fields'];
  readonly onAway?: ResultProps['onAway'];
}

function List({ heading, items, base, folded, fields, onAway }: ListProps): ReactNode {
  if (items.length === 0) {
    return null;
  }
  const title = <h3 className="result__heading">{heading}</h3>;
  const list = (
    <ul>
      {items.map((item) => {
        const field = fields?.[item];
        return (
          <li key={item}>
            {field === undefined ? (
              withReadings(item, base)
            ) : (
              <LeadLink field={field} onAway={onAway}>
                {item}
              </LeadLink>
            )}
          </li>
        );
      })}
    </ul>
  );
  return folded === true ? (
    <details className="result__part result__more">
      <summary>{title}</summary>
      {list}
    </details>
  ) : (
    <div className="result__part">
      {title}
      {list}
    </div>
  );
}

/** An answer: the verdict in a sentence, what is left, the steps that led there, what to know, and what to do with it. */
export function Result({
  id,
  locale,
  base,
  report,
  downloads = [],
  attempt = 0,
  heard,
  onAway,
  children,
}: ResultProps): ReactNode {
  const words = resultText[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus belongs to the attempt: a reader who asks is taken to the answer, one who types stays in the field.
  useEffect(() => {
    if (attempt > (heard?.current ?? 0)) {
      heading.current?.focus();
    }
    if (heard !== undefined) {
      heard.current = attempt;
    }
  }, [attempt, heard]);
  return (
    <section aria-labelledby={`${id}-answer`} className={CLASSES[report.tone]}>
      <h2 className="result__answer" id={`${id}-answer`} ref={heading} tabIndex={-1}>
        {report.answer}
      </h2>
      {/* The heading takes focus when asked for; this line tells of changes while typing. */}
      <StatusLine hidden>{report.answer}</StatusLine>
      {report.soFar?.map(({ text, field }) => (
        <p key={text}>{field === undefined ? text : <LeadLink field={field}>{text}</LeadLink>}</p>
      ))}
      <List
        base={base}
        fields={report.fields}
        heading={words.remainingHeading}
        items={report.remaining}
        onAway={onAway}
      />
      {children}
      {report.steps.length > 0 && (
        <div className="result__part">
          <h3 className="result__heading">{words.stepsHeading}</h3>
          <StepList
            steps={report.steps.map((step) => ({
              key: step.key,
              tone: step.status,
              status: words.status[step.status],
              title: <a href={ruleHref(base, step.rule)}>{step.title}</a>,
              detail: stepDetail(step, locale),
            }))}
          />
        </div>
      )}
      {report.sections.map((section) => (
        <List
          base={base}
          folded={section.folded}
          heading={section.heading}
          items={section.items}
          key={section.heading}
        />
      ))}
      <List base={base} heading={words.notesHeading} items={report.notes} />
      <p className="result__meta">{report.meta}</p>
      {report.receipt !== undefined && (
        <p className="result__receipt">
          {report.receipt.label} <code>{report.receipt.code}</code>{' '}
          <a href={`${base}verktyg/kontrollera/`}>{report.receipt.where}</a>
        </p>
      )}
      <ResultActions downloads={downloads} locale={locale} report={report} />
    </section>
  );
}
