import type { ReactNode } from 'react';
import type { ProgressForm } from '../../folder/answers/progress';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { frameText } from '../../frame/text';
import type { Context } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import type { ProgressState } from './answers';
import { DayFields } from './DayFields';
import { ExerciseRow } from './ExerciseRow';
import { PlatformRow } from './PlatformRow';
import { platformTools } from './rows';
import { Section } from './Section';
import { SessionRow } from './SessionRow';
import type { ProgressWords } from './words';

export interface ProgressFieldsProps {
  readonly state: ProgressState;
  /** The answers as typed, with as many rows as the rules have. */
  readonly form: ProgressForm;
  readonly words: ProgressWords;
  readonly locale: Locale;
  readonly context: Context;
  readonly problems: readonly Problem[];
}

const withRow = <Row,>(rows: readonly Row[], at: number, next: Row): Row[] =>
  rows.map((row, index) => (index === at ? next : row));

/** The form in the order of the training: exercises, trial sessions, the platform's tools, days. */
export function ProgressFields({
  state,
  form,
  words,
  locale,
  context,
  problems,
}: ProgressFieldsProps): ReactNode {
  const { rules, today } = context;
  const { set, leave, attempts } = state;
  const shared = {
    words,
    locale,
    today,
    problems,
    leave,
    attempt: attempts,
    optional: frameText[locale].optional,
  };
  const points = rules.list('evaluation.feedback');
  return (
    <>
      <Section
        hint={words.form.exercisesHint(formatRule('training.exercises', rules, locale, 'value'))}
        title={words.form.exercises}
      >
        <ul className="tick-rows">
          {form.exercises.map((value, index) => (
            <ExerciseRow
              {...shared}
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are numbered places, never moved
              key={index}
              onChange={(next) => set('exercises', withRow(form.exercises, index, next))}
              row={index + 1}
              value={value}
            />
          ))}
        </ul>
      </Section>
      <Section
        hint={words.form.sessionsHint(
          formatQuantity(rules.quantity('training.trialSessions'), 'trialSession', locale),
        )}
        title={words.form.sessions}
      >
        <ul className="tick-rows">
          {form.trialSessions.map((value, index) => (
            <SessionRow
              {...shared}
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are numbered places, never moved
              key={index}
              onChange={(next) => set('trialSessions', withRow(form.trialSessions, index, next))}
              points={points}
              row={index + 1}
              value={value}
            />
          ))}
        </ul>
      </Section>
      <Section hint={words.form.platformHint} title={words.form.platform}>
        <ul className="tick-rows">
          {platformTools(rules).map(({ tool, label }) => (
            <PlatformRow
              {...shared}
              key={tool}
              label={label[locale]}
              onChange={(next) => set('platform', { ...form.platform, [tool]: next })}
              tool={tool}
              value={form.platform[tool]}
            />
          ))}
        </ul>
      </Section>
      <DayFields {...shared} rules={rules} state={state} />
    </>
  );
}
