import type { ReactNode } from 'react';
import { emptyGoalForm } from '../../folder/answers/goals.empty';
import { formatDate } from '../../formats/dates';
import { formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { assessGoal, type Context, contextOn, EXAMPLES_SET_ON, type GoalInput } from '../../rules';
import { goalPairs, withItsDay } from './examples/pairs';
import { examplesText } from './examples/text';
import { sayFinding } from './findings/findings';
import { LetterMarks } from './LetterMarks';
import { LETTERS, letterName, letterSummary } from './letters';
import { sentenceText } from './plan/sentence';

interface JudgedProps {
  readonly heading: string;
  readonly goal: GoalInput;
  readonly otherUnit: string;
  readonly note?: string;
  readonly context: Context;
  readonly locale: Locale;
}

/** One goal with what the letters say of it, found by the same functions as in the tool. */
function Judged({ heading, goal, otherUnit, note, context, locale }: JudgedProps): ReactNode {
  const assessment = assessGoal(goal, context, locale);
  const form = { ...emptyGoalForm('example'), what: goal.what, unit: goal.unit ?? ('' as const), otherUnit };
  return (
    <div className="goal-example__side">
      <h3 className="goal-example__label">{heading}</h3>
      <p className="goal-example__sentence">{sentenceText(goal, otherUnit, locale)}</p>
      {note !== undefined && <p className="goal-example__note">{note}</p>}
      <LetterMarks
        letters={LETTERS.map((letter) => ({ letter, status: assessment.letters[letter].status }))}
        summary={letterSummary(assessment, locale)}
      />
      <ul className="findings">
        {LETTERS.flatMap((letter) =>
          assessment.letters[letter].findings.map((finding) => (
            <li
              className={
                finding.effect === 'tip' || finding.effect === 'info' ? 'finding finding--tip' : 'finding'
              }
              key={`${finding.id}/${finding.input}`}
            >
              <strong>{letterName(letter, context.rules, locale)}:</strong>{' '}
              {sayFinding(finding, { form }, context, locale)}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

/** The plan's examples before and after a rewrite, readable without a script. */
export function GoalExamples({ locale }: { readonly locale: Locale }): ReactNode {
  const words = examplesText[locale];
  // On a later day every example would only be told that its day has passed.
  const context = contextOn(EXAMPLES_SET_ON);
  const { rules } = context;
  return (
    <section aria-labelledby="goals-examples" className="goal-examples">
      <h2 className="goal-examples__heading" id="goals-examples">
        {words.heading}
      </h2>
      <p>{words.intro(formatRule('plan.version', rules, locale), formatDate(EXAMPLES_SET_ON, locale))}</p>
      {goalPairs(context, locale).map(({ key, before, after, otherUnit }, index) => (
        <details className="disclosure goal-example" key={key} open={index === 0}>
          <summary>{before.map(({ goal }) => goal.what).join(' · ')}</summary>
          <div className="goal-example__sides">
            <div>
              {before.map((example) => (
                <Judged
                  context={context}
                  goal={withItsDay(example, context.today)}
                  heading={words.before}
                  key={example.id}
                  locale={locale}
                  note={words.fromThePlan(example.when)}
                  otherUnit=""
                />
              ))}
            </div>
            <Judged
              context={context}
              goal={after}
              heading={words.after}
              locale={locale}
              otherUnit={otherUnit}
            />
          </div>
        </details>
      ))}
    </section>
  );
}
