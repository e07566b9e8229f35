import type { ReactNode } from 'react';
import { formatRule } from '../../formats/rule';
import { frameText } from '../../frame/text';
import { Choices } from '../../ui/Choices';
import { FIELD } from './answers';
import { DraftFields } from './DraftFields';
import type { EligibilityFieldsProps } from './EligibilityFieldsProps';
import { ExperienceFields, optionsOf } from './ExperienceFields';

const TRAITS = ['empathic', 'structured', 'motivation'] as const;

/** The questions, in the order of the programme. */
export function EligibilityFields(props: EligibilityFieldsProps): ReactNode {
  const { state, words, locale, rules, problems } = props;
  return (
    <>
      <ExperienceFields {...props} />
      {TRAITS.map((trait) => (
        <Choices
          id={FIELD[trait]}
          inline
          key={trait}
          label={words.traits[trait]}
          onChange={(value) => state.set(trait, value)}
          options={optionsOf(words.traitNames)}
          value={state.form[trait]}
        />
      ))}
      <details className="disclosure">
        <summary>
          {words.draftHeading} <span className="field__optional">{frameText[locale].optional}</span>
        </summary>
        <p className="field__hint">
          {words.draftHint(formatRule('guide.application.words', rules, locale, 'value'))}
        </p>
        <DraftFields problems={problems} state={state} words={words} />
      </details>
    </>
  );
}
