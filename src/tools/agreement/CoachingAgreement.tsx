import type { ReactNode } from 'react';
import { emptyAgreementForm } from '../../folder/answers/agreement.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useTool } from '../../frame/useTool';
import { AgreementFields } from './AgreementFields';
import { findProblems } from './answers';
import { isBlank, isOwnJudge, readAgreement } from './inputs';
import { agreementReport } from './report';
import { agreementText } from './text';

const EMPTY = emptyAgreementForm();

/** *What do we agree on before the first session?* A checklist for client and coach that becomes a sketch. */
export function CoachingAgreement(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = agreementText[locale];
  const tool = useTool('agreement', EMPTY, props);
  const { state } = tool;
  const { form } = state;
  const problems = findProblems(form, words);
  const shown = state.shown(problems);
  const isAsked = state.attempts > 0 && problems.length === 0;
  const isAnswered = tool.today !== null && (isAsked || !isBlank(form));
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={<AgreementFields locale={locale} problems={shown} state={state} />}
      result={
        isAnswered ? (
          <Result
            {...tool.result(problems)}
            report={agreementReport(
              readAgreement(form),
              { ownJudge: isOwnJudge(form), toMend: problems.length > 0 },
              tool.context.today,
              locale,
            )}
          />
        ) : (
          <p className="tool__waiting">{shown.length > 0 ? words.mend : words.waiting}</p>
        )
      }
    />
  );
}
