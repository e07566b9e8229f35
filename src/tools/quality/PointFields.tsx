import type { ReactNode } from 'react';
import type { PointForm, QualityForm } from '../../folder/answers/quality';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { frameText } from '../../frame/text';
import { type FormState, messageFor } from '../../frame/useForm';
import type { PlainDate } from '../../rules';
import { Choices } from '../../ui/Choices';
import type { Problem } from '../../ui/ErrorSummary';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { exampleField, levelField, SPECIALITY_NAME } from './fields';
import { EXAMPLE, LEVELS, type PointName } from './points';
import { qualityText } from './text';

/** What every part of the form is given. */
export interface PartProps {
  readonly state: FormState<QualityForm>;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
  readonly today: PlainDate;
}

/** One point: where the reader stands, and the example for those who have one. */
export function PointFields({
  name,
  state,
  problems,
  locale,
}: PartProps & { readonly name: PointName }): ReactNode {
  const words = qualityText[locale];
  const { points, speciality } = state.form;
  const { level, example } = points[name];
  const change = (part: Partial<PointForm>) =>
    state.set('points', { ...points, [name]: { ...points[name], ...part } });
  const own = exampleField(name);
  return (
    <section aria-label={words.points[name].name} className="form-part">
      <h2 className="form-part__heading">{words.points[name].name}</h2>
      <Choices
        id={levelField(name)}
        inline
        label={words.points[name].question}
        onChange={(next) => change({ level: next })}
        options={LEVELS.map((value) => ({ value, label: words.levels[value] }))}
        value={level}
      />
      {level === 'example' && (
        <TextArea
          count={words.count(lengthOf(example), EXAMPLE.most)}
          error={messageFor(problems, own)}
          hint={words.exampleHint(EXAMPLE.least, EXAMPLE.most)}
          id={own}
          label={words.example}
          onChange={(text) => change({ example: text })}
          onLeave={() => state.leave(own)}
          value={example}
        />
      )}
      {name === 'speciality' && (level === 'onTheWay' || level === 'example' || speciality !== '') && (
        <TextField
          error={messageFor(problems, SPECIALITY_NAME)}
          hint={words.specialityHint}
          id={SPECIALITY_NAME}
          label={words.speciality}
          onChange={(text) => state.set('speciality', text)}
          onLeave={() => state.leave(SPECIALITY_NAME)}
          optional={frameText[locale].optional}
          value={speciality}
        />
      )}
    </section>
  );
}
