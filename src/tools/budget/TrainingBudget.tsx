import type { ReactNode } from 'react';
import { emptyBudgetForm } from '../../folder/answers/budget.empty';
import { formatRule } from '../../formats/rule';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { useTool } from '../../frame/useTool';
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
export function TrainingBudget(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = budgetText[locale];
  const tool = useTool('budget', EMPTY, props);
  const { today, context, state, kept } = tool;
  const problems = findProblems(state.form, {
    words,
    locale,
    today: context.today,
    attempted: state.mending,
  });
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
        {...tool.result(problems)}
        downloads={[
          {
            kind: 'CSV',
            make: async () => (await import('./csvFile')).budgetCsv(inputs, context.today, locale),
          },
        ]}
        report={further.part?.furtherReport(first, { answer, context, locale, kept }) ?? first}
      >
        {further.part !== null && <further.part.BudgetPicture answer={answer} locale={locale} />}
      </Result>
    );
  };
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <BudgetFields locale={locale} problems={state.shown(problems)} state={state} today={context.today} />
      }
      result={result()}
    />
  );
}
