import type { ReactNode } from 'react';
import type { EligibilityForm } from '../../../folder/answers/eligibility';
import { joinItems } from '../../../formats/list';
import type { Locale } from '../../../formats/units';
import { resultText } from '../../../frame/resultText';
import { AnswerList } from '../../../ui/AnswerList';
import { CopyText } from '../../../ui/CopyText';
import { FIELD } from '../answers';
import { countWords, draftLines, namedTools, sessionFacts } from '../draft';
import { eligibilityText } from '../text';
import { applicationText } from './text';

/** What the draft is made of, each part with a link to where it is changed, and a button that takes the text alone. */
export function DraftCheck({
  form,
  locale,
}: {
  readonly form: EligibilityForm;
  readonly locale: Locale;
}): ReactNode {
  const words = applicationText[locale];
  const asked = eligibilityText[locale];
  const { copied, notCopied } = resultText[locale];
  const length = (text: string) => (countWords(text) === 0 ? '' : asked.wordCount(countWords(text)));
  const values = {
    tools: joinItems(namedTools(form, asked), locale),
    sessions: sessionFacts(form, asked, locale),
    experience: length(form.experience),
    motivationText: length(form.motivationText),
  };
  const draft = draftLines(form, asked, locale);
  return (
    <div className="result__part draft-check">
      <h3 className="result__heading">{words.checkHeading}</h3>
      <AnswerList
        change={words.change}
        rows={(['tools', 'sessions', 'experience', 'motivationText'] as const).map((row) => ({
          label: words.rows[row],
          value: values[row] === '' ? words.notGiven : values[row],
          field: FIELD[row],
        }))}
      />
      {draft.length > 0 && (
        <CopyText copied={copied} notCopied={notCopied} text={() => draft.join('\n\n')}>
          {words.copyDraft}
        </CopyText>
      )}
    </div>
  );
}
