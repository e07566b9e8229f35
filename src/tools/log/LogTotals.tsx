import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { ruleHref } from '../../frame/Result';
import type { LogGoal, PlainDate, LogTotals as Totals } from '../../rules';
import { figuresOf, goalLine } from './report';
import { logText } from './text';

/** The totals as figures. */
export function LogTotals({
  totals,
  locale,
}: {
  readonly totals: Totals;
  readonly locale: Locale;
}): ReactNode {
  return (
    <dl className="log-totals">
      {figuresOf(totals, locale).map(({ key, label, value, note }) => (
        <div className="log-totals__figure" key={key}>
          <dt>{label}</dt>
          <dd className="log-totals__value">{value}</dd>
          {note !== '' && <dd className="log-totals__note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Where each number is decided. */
const TOOLS: Readonly<Record<LogGoal['rule'], string>> = {
  'prerequisite.sessions': 'verktyg/behorighet/',
  'training.trialSessions': 'verktyg/framsteg/',
  'senior.sessions': 'verktyg/senior-coach/',
};

export interface LogGoalsProps {
  readonly goals: readonly LogGoal[];
  readonly certified: PlainDate | null;
  readonly locale: Locale;
  readonly base: string;
}

/** How far the log reaches towards what the rules ask for, each with the tool that it belongs to. */
export function LogGoals({ goals, certified, locale, base }: LogGoalsProps): ReactNode {
  const words = logText[locale].goals;
  return (
    <div className="result__part">
      <h3 className="result__heading">{words.heading}</h3>
      <ul className="log-goals">
        {goals.map((goal) => {
          const { name, tool, count, left, since } = goalLine(goal, certified, locale);
          return (
            <li key={goal.rule}>
              <span className="log-goals__name">{name}</span>
              {/* The words beside it say the same. */}
              <progress
                aria-hidden="true"
                className="log-goals__bar"
                max={Math.max(1, goal.limit)}
                value={Math.min(goal.count, goal.limit)}
              />
              <span>
                <a href={ruleHref(base, goal.rule)}>{count}</a>
                {since !== '' && ` ${since}`}, {left}. <a href={`${base}${TOOLS[goal.rule]}`}>{tool}</a>
              </span>
            </li>
          );
        })}
      </ul>
      {certified === null && (
        <p className="field__hint">
          <a href={`${base}${TOOLS['senior.sessions']}`}>{words.notCertified}</a>
        </p>
      )}
    </div>
  );
}
