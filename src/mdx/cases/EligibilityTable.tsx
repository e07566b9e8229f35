import type { ReactNode } from 'react';
import { formatNumber } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import { type CountSpan, eligibilityCases, type StatementsKind, unansweredCases } from '../../rules';
import type { CaseProps } from './CaseProps';
import { joinSpans } from './spans';
import { caseText } from './text';

function spanText(spans: readonly CountSpan[], locale: Locale): string {
  const words = caseText[locale].eligibility;
  const number = (count: number) => formatNumber(count, locale);
  return (
    joinSpans(spans)
      ?.map(({ from, to }) =>
        to === null
          ? words.atLeast(number(from))
          : from === to
            ? number(from)
            : `${number(from)}–${number(to)}`,
      )
      .join(', ') ?? words.any
  );
}

function statementsText(statements: readonly StatementsKind[], locale: Locale): string {
  const words = caseText[locale].eligibility;
  const [only, ...more] = statements;
  return only === undefined || more.length > 0 ? words.any : words.statements[only];
}

/** Every way to answer the eligibility questions, in few rows; below them, the answers while some are unanswered. */
export function EligibilityTable({ locale, context }: CaseProps): ReactNode {
  const words = caseText[locale].eligibility;
  const columns = [
    words.columns.answer,
    words.columns.tools,
    words.columns.sessions,
    words.columns.statements,
  ];
  return (
    <div className="cases">
      <p>{words.how}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={words.caption} className="data-table" tabIndex={0}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              {columns.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {eligibilityCases(context).map((row) => {
              const cells = [
                spanText(row.tools, locale),
                spanText(row.sessions, locale),
                statementsText(row.statements, locale),
              ];
              return (
                <tr key={cells.join()}>
                  <th scope="row">{words.outcomes[row.outcome]}</th>
                  {cells.map((cell, index) => (
                    <td key={columns[index + 1]}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          <tbody>
            <tr>
              <th colSpan={columns.length} scope="rowgroup">
                {words.unanswered}
              </th>
            </tr>
            {unansweredCases(context).map(({ falls, answer }) => (
              <tr key={falls}>
                <th scope="row">{words.unansweredAnswers[answer]}</th>
                <td colSpan={columns.length - 1}>{words.falls[falls]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
