import type { ReactNode } from 'react';
import { emptyEligibilityForm } from '../../folder/answers/eligibility.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useToday } from '../../frame/useClock';
import { useForm } from '../../frame/useForm';
import { useKept } from '../../frame/useKept';
import { contextOn, decideEligibility, FIRST_EDITION } from '../../rules';
import { findProblems, readAnswers } from './answers';
import { EligibilityFields } from './EligibilityFields';
import { eligibilityReport } from './report';
import { eligibilityText } from './text';

const EMPTY = emptyEligibilityForm();

/** *May I apply?* Six questions in the programme's order; the answer, the way there and a draft to copy. */
export function EligibilityCheck({ locale, base, today: given }: ToolProps): ReactNode {
  const words = eligibilityText[locale];
  const today = useToday(given);
  const state = useForm(EMPTY);
  const kept = useKept('eligibility', state);
  const context = contextOn(today ?? FIRST_EDITION);
  const problems = findProblems(
    state.form,
    words,
    locale,
    context.rules.quantity('guide.application.characters'),
  );
  const asked = state.attempts > 0 || kept.status.kind === 'restored';

  return (
    <ToolFrame
      attempts={state.attempts}
      heard={state.heard}
      base={base}
      fields={
        <EligibilityFields
          locale={locale}
          problems={state.shown(problems)}
          rules={context.rules}
          state={state}
          words={words}
        />
      }
      id="eligibility"
      kept={kept}
      locale={locale}
      onRestart={state.restart}
      onSubmit={state.attempt}
      onUndo={state.undo}
      problems={problems}
      result={
        !asked || today === null ? (
          <p className="tool__waiting">{words.waiting}</p>
        ) : problems.length > 0 ? (
          <p className="tool__waiting">{words.mend}</p>
        ) : (
          <Result
            attempt={state.attempts}
            heard={state.heard}
            base={base}
            id="eligibility"
            locale={locale}
            report={eligibilityReport(
              state.form,
              decideEligibility(readAnswers(state), context),
              context,
              locale,
            )}
          />
        )
      }
      submit={words.submit}
      title={words.title}
    />
  );
}
