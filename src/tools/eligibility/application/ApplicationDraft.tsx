import type { ReactNode } from 'react';
import { emptyEligibilityForm } from '../../../folder/answers/eligibility.empty';
import { Result } from '../../../frame/Result';
import { ToolFrame } from '../../../frame/ToolFrame';
import type { ToolProps } from '../../../frame/ToolProps';
import { messageFor } from '../../../frame/useForm';
import { useTool } from '../../../frame/useTool';
import { Disclosure } from '../../../ui/Disclosure';
import { FIELD, findProblems } from '../answers';
import { DraftFields } from '../DraftFields';
import { ExperienceFields } from '../ExperienceFields';
import { eligibilityText } from '../text';
import { DraftCheck } from './DraftCheck';
import { applicationReport, lengthLine } from './report';
import { applicationText } from './text';

const EMPTY = emptyEligibilityForm();

/**
 * *What do I write in my application?* Works on the answers of the eligibility check, so that nothing is asked
 * twice: two texts, the facts around them, and a draft to read through and copy.
 */
export function ApplicationDraft(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = applicationText[locale];
  const asked = eligibilityText[locale];
  const tool = useTool('eligibility', EMPTY, props);
  const { today, context, state } = tool;
  const { form } = state;
  const problems = findProblems(form, asked, locale, context.rules.quantity('guide.application.characters'));
  const shown = state.shown(problems);
  const isBegun = !state.isEmpty || state.attempts > 0;
  const fields = { locale, problems: shown, rules: context.rules, state, words: asked };
  const factIsWrong = [FIELD.otherTool, FIELD.sessions].some((id) => messageFor(shown, id) !== undefined);
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <>
          <DraftFields {...fields} hints={words.hints} rows={7} />
          <p className="field__hint">{lengthLine(form, context.rules, locale)}</p>
          <Disclosure filled={factIsWrong} heading={words.factsHeading}>
            <p className="field__hint">{words.factsHint}</p>
            <ExperienceFields {...fields} />
          </Disclosure>
        </>
      }
      id="application"
      // A link with these answers leads to the eligibility check, which offers it.
      share={null}
      result={
        !isBegun || today === null || problems.length > 0 ? (
          <p className="tool__waiting">{problems.length > 0 && isBegun ? words.mend : words.waiting}</p>
        ) : (
          <Result
            {...tool.result(problems)}
            id="application"
            report={applicationReport(form, context, locale)}
          >
            <DraftCheck form={form} locale={locale} />
          </Result>
        )
      }
    />
  );
}
