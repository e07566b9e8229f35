import type { ReactNode } from 'react';
import { emptyReadinessForm } from '../../folder/answers/readiness.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { useTool } from '../../frame/useTool';
import { findProblems, STATEMENTS, unanswered } from './answers';
import { ReadinessFields } from './ReadinessFields';
import { readinessReport } from './report';
import { readinessText } from './text';

const EMPTY = emptyReadinessForm();

const fetchFurther = () => import('./further');

/**
 * *Am I ready for coaching?* Statements in three parts, answered part by part and never with a sum. What is told
 * here is sensitive: it can be copied, printed and kept, and there is no file or link to pass on.
 */
export function ReadinessCheck(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = readinessText[locale];
  const tool = useTool('readiness', EMPTY, props);
  const { today, context, state } = tool;
  const problems = findProblems(state.form, words, locale);
  const isTold = unanswered(state.form).length < STATEMENTS.length;
  const isAnswered = today !== null && (isTold || (state.attempts > 0 && problems.length === 0));
  const further = useLater(fetchFurther, isAnswered);
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={<ReadinessFields locale={locale} problems={state.shown(problems)} state={state} />}
      result={
        isAnswered ? (
          <Result {...tool.result(problems)} report={readinessReport(state.form, context.today, locale)}>
            {further.part !== null && <further.part.ReadinessPicture form={state.form} locale={locale} />}
          </Result>
        ) : (
          <p className="tool__waiting">{words.waiting}</p>
        )
      }
    />
  );
}
