import { type ReactNode, useRef, useState } from 'react';
import { emptyBudgetForm } from '../../folder/answers/budget.empty';
import { formatRule } from '../../formats/rule';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useContextOn } from '../../frame/useContextOn';
import { useForm } from '../../frame/useForm';
import { useKept } from '../../frame/useKept';
import { useLater } from '../../frame/useLater';
import { answerBudget } from './answer';
import { findProblems } from './answers';
import { BudgetFields } from './BudgetFields';
import { readInputs } from './inputs';
import { budgetReport } from './report';
import { budgetText } from './text';

const EMPTY = emptyBudgetForm();

// The picture, the way on and other readings come after the answer, so that nobody waits for them.
const fetchFurther = () => import('./further');

/**
 * *How much of the training budget do I have left?* Courses are counted as they are filled in; one that cannot be
 * counted yet is named and leaves the others standing.
 */
export function TrainingBudget({ locale, base, ...days }: ToolProps): ReactNode {
  const words = budgetText[locale];
  const { today, context } = useContextOn(days);
  const state = useForm(EMPTY);
  const kept = useKept('budget', state);
  // Attempts that were answered: an attempt with something to mend goes to the error summary instead.
  const [answered, setAnswered] = useState(0);
  // The answer goes while the year is mended, and must not take focus again when it comes back.
  const heard = useRef(0);
  const asking = { words, locale, today: context.today };
  const problems = findProblems(state.form, { ...asking, attempted: state.attempts > 0 });
  const inputs = readInputs(state.form, context.today);
  const asked = today !== null && (state.attempts > 0 || !state.isEmpty);
  const further = useLater(fetchFurther, asked && inputs !== null);

  const result = () => {
    if (!asked || inputs === null) {
      const annual = formatRule('budget.annual', context.rules, locale, 'value');
      return <p className="tool__waiting">{inputs === null ? words.mend : words.waiting(annual)}</p>;
    }
    const answer = answerBudget(inputs, context);
    const first = budgetReport(answer, state.provenance('courses'), context, locale);
    return (
      <Result
        attempt={answered}
        base={base}
        downloads={[
          {
            kind: 'CSV',
            make: async () => (await import('./csvFile')).budgetCsv(inputs, context.today, locale),
          },
        ]}
        heard={heard}
        id="budget"
        locale={locale}
        report={further.part?.furtherReport(first, { answer, context, locale, kept }) ?? first}
      >
        {further.part !== null && <further.part.BudgetPicture answer={answer} locale={locale} />}
      </Result>
    );
  };
  return (
    <ToolFrame
      attempts={state.attempts}
      base={base}
      fields={
        <BudgetFields locale={locale} problems={state.shown(problems)} state={state} today={context.today} />
      }
      id="budget"
      kept={kept}
      locale={locale}
      onRestart={() => {
        state.restart();
        setAnswered(0);
        heard.current = 0;
      }}
      onSubmit={() => {
        state.attempt();
        const missing = findProblems(state.form, { ...asking, attempted: true });
        setAnswered((count) => (missing.length === 0 ? count + 1 : count));
      }}
      onUndo={state.undo}
      problems={problems}
      result={result()}
      submit={words.submit}
      title={words.title}
    />
  );
}
