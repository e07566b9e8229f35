import type { ReactNode } from 'react';
import { emptyEvaluationsForm } from '../../folder/answers/evaluation.empty';
import { Result } from '../../frame/Result';
import type { Download } from '../../frame/ResultActions';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { useOthers } from '../../frame/useOthers';
import { useTool } from '../../frame/useTool';
import { findProblems } from './answers';
import { byCoach } from './average';
import { EvaluationFields } from './EvaluationFields';
import { readEvaluations } from './inputs';
import { offerOf } from './offer';
import { evaluationReport } from './report';
import { evaluationText } from './text';

const EMPTY = emptyEvaluationsForm();

// The picture, what each evaluation tells and the averages come after the answer, so that nobody waits for them.
const fetchFurther = () => import('./further');

/**
 * *What came of the sessions?* Filled in with somebody other than the coach, once for each series; an evaluation
 * that the coach holds of their own sessions is stopped beside the field and leaves the others standing.
 */
export function SeriesEvaluation(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = evaluationText[locale];
  const tool = useTool('evaluation', EMPTY, props);
  const { state } = tool;
  const { today } = tool.context;
  const problems = findProblems(state.form, { words, locale, today });
  const evaluations = readEvaluations(state.form, today);
  const { told, stopped } = evaluations;
  const isAsked = state.attempts > 0 && problems.length === 0;
  const isAnswered = tool.today !== null && (isAsked || told.length + stopped.length > 0);
  const offer = offerOf(useOthers()?.answers.agreement);
  const further = useLater(fetchFurther, isAnswered);

  // What writes a file is fetched at the click: most readers never ask for one.
  const downloads = (): Download[] => [
    { kind: 'CSV', make: async () => (await import('./csvFile')).evaluationCsv(told, today, locale) },
    ...byCoach(told)
      .filter(({ coach, evaluations }) => coach !== '' && evaluations.some(({ shared }) => shared))
      .map((group) => ({
        kind: words.forCoach(group.coach),
        make: async () => (await import('./coachFile')).coachFile(group, today, locale),
      })),
  ];
  const result = () => {
    if (!isAnswered) {
      return <p className="tool__waiting">{state.shown(problems).length > 0 ? words.mend : words.waiting}</p>;
    }
    const first = evaluationReport(evaluations, problems.length > 0, today, locale);
    return (
      <Result
        {...tool.result(problems)}
        downloads={told.length === 0 ? [] : downloads()}
        report={further.part?.furtherReport(first, told, locale) ?? first}
      >
        {further.part !== null && <further.part.GoalPicture locale={locale} told={told} />}
      </Result>
    );
  };
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <EvaluationFields
          locale={locale}
          offer={offer}
          problems={state.shown(problems)}
          state={state}
          today={today}
        />
      }
      result={result()}
    />
  );
}
