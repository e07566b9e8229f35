import type { ReactNode } from 'react';
import type { ReadinessForm } from '../../folder/answers/readiness';
import { formatNumber } from '../../formats/numbers';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { frameText } from '../../frame/text';
import { type FormState, messageFor } from '../../frame/useForm';
import { READINESS_PARTS, READINESS_SCALE, type ReadinessPart, type ReadinessStatement } from '../../rules';
import { Disclosure } from '../../ui/Disclosure';
import type { Problem } from '../../ui/ErrorSummary';
import { Scale } from '../../ui/Scale';
import { TextArea } from '../../ui/TextArea';
import { LONGEST_THOUGHT } from './answers';
import { fieldOf, THOUGHTS } from './fields';
import { readinessText } from './text';

export interface ReadinessFieldsProps {
  readonly state: FormState<ReadinessForm>;
  readonly locale: Locale;
  readonly problems: readonly Problem[];
}

type Told = Exclude<ReadinessForm[ReadinessStatement], ''>;
const { least, most } = READINESS_SCALE;
const STEPS = Array.from({ length: most - least + 1 }, (_, index) => String(least + index) as Told);

/** The statements, part by part, and thoughts that weigh nothing. */
export function ReadinessFields({ state, locale, problems }: ReadinessFieldsProps): ReactNode {
  const { form, set, leave } = state;
  const words = readinessText[locale];
  return (
    <>
      <p className="field__hint">{words.label}</p>
      {(Object.keys(READINESS_PARTS) as ReadinessPart[]).map((part) => (
        <section aria-label={words.parts[part]} className="form-part" key={part}>
          <h2 className="form-part__heading">{words.parts[part]}</h2>
          {READINESS_PARTS[part].map((statement) => (
            <Scale
              apart={{ value: 'unknown', label: words.unknown }}
              ends={words.ends}
              id={fieldOf(statement)}
              key={statement}
              label={words.statements[statement]}
              onChange={(value: Told) => set(statement, value)}
              steps={STEPS}
              value={form[statement]}
            />
          ))}
        </section>
      ))}
      <Disclosure
        filled={THOUGHTS.some((thought) => form[thought] !== '')}
        heading={words.thoughtsHeading}
        optional={frameText[locale].optional}
      >
        <p className="field__hint">{words.thoughtsHint}</p>
        {THOUGHTS.map((thought) => {
          const id = fieldOf(thought);
          return (
            <TextArea
              count={words.count(
                formatNumber(lengthOf(form[thought]), locale),
                formatNumber(LONGEST_THOUGHT, locale),
              )}
              error={messageFor(problems, id)}
              id={id}
              key={thought}
              label={words.thoughts[thought]}
              onChange={(text) => set(thought, text)}
              onLeave={() => leave(id)}
              value={form[thought]}
            />
          );
        })}
      </Disclosure>
    </>
  );
}
