import type { ReactNode } from 'react';
import { joinItems } from '../../formats/list';
import { formatNumber, formatPercent } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { type ProgressDecision, progressCases } from '../../rules';
import type { CaseProps } from './CaseProps';
import { caseText } from './text';

export interface ProgressTableProps extends CaseProps {
  /** Leads to the reading that decides how the two kinds are counted. */
  readonly reading: ReactNode;
}

const PART_UNITS = { 'training.exercises': 'exercise', 'training.trialSessions': 'trialSession' } as const;

/** In words: what is done of each kind, or what each kind lacks if it has to reach the rate by itself. */
const partsInWords = (
  { parts }: ProgressDecision,
  count: (part: ProgressDecision['parts'][number]) => number,
  locale: Locale,
) =>
  joinItems(
    parts
      .filter((part) => count(part) > 0)
      .map((part) => formatQuantity(count(part), PART_UNITS[part.rule], locale)),
    locale,
  );

/** Every state of the training: a row for each number of exercises, a column for each number of trial sessions. */
export function ProgressTable({ locale, context, reading }: ProgressTableProps): ReactNode {
  const words = caseText[locale].progress;
  const rows = progressCases(context);
  const differing = rows.flat().filter(({ readingMatters }) => readingMatters);
  return (
    <div className="cases">
      <p>{words.how}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={words.caption} className="data-table" tabIndex={0}>
        <table className="cases__matrix">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                {words.exercises}
              </th>
              <th colSpan={rows[0]?.length} scope="colgroup">
                {words.trialSessions}
              </th>
            </tr>
            <tr>
              {rows[0]?.map(({ parts: [, sessions] }) => (
                <th key={sessions.done} scope="col">
                  {formatNumber(sessions.done, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]?.parts[0].done}>
                <th scope="row">{formatNumber(row[0]?.parts[0].done ?? 0, locale)}</th>
                {row.map((decision) => (
                  <td
                    className={decision.verdict.answer === 'yes' ? 'cases__reached' : undefined}
                    key={decision.parts[1].done}
                  >
                    {decision.percent !== null && formatPercent(decision.percent, locale)}{' '}
                    <span className="cases__note">
                      {decision.verdict.answer === 'yes'
                        ? words.reached
                        : words.left(formatNumber(decision.required - decision.done, locale))}
                      {decision.readingMatters && <> {reading}</>}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {differing.length > 0 && (
        <p>
          {reading} {words.explanation}{' '}
          {differing
            .map((decision) =>
              words.otherwise(
                partsInWords(decision, ({ done }) => done, locale),
                partsInWords(
                  decision,
                  ({ done, requiredAlone }) => Math.max(0, requiredAlone - done),
                  locale,
                ),
              ),
            )
            .join(' ')}
        </p>
      )}
    </div>
  );
}
