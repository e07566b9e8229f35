import type { ReactNode } from 'react';
import type { Option } from './Choices';
import { describedBy, FieldNotes, type FieldTexts, fieldClass } from './Field';

export interface ScaleProps<Value extends string> extends FieldTexts {
  readonly id: string;
  /** From the low end to the high one. */
  readonly steps: readonly Value[];
  /** What the two ends mean. */
  readonly ends: readonly [least: string, most: string];
  /** A way not to choose a step, apart from them. */
  readonly apart: Option<Value>;
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
}

/** A place on a scale, as a row of steps with its ends written out; nothing is chosen beforehand. */
export function Scale<Value extends string>(props: ScaleProps<Value>): ReactNode {
  const { id, steps, ends, apart, value, onChange, error } = props;
  const choice = (option: Value, label: ReactNode, look: string) => (
    <label className={look} key={option}>
      <input
        checked={value === option}
        className="choice__input"
        id={option === steps[0] ? id : `${id}-${option}`}
        name={id}
        onChange={() => onChange(option)}
        type="radio"
        value={option}
      />
      <span className="choice__label">{label}</span>
    </label>
  );
  // The ends stand under the row for the eye, and with their step for those who hear it.
  const spoken = (index: number) =>
    index === 0 ? ends[0] : index === steps.length - 1 ? ends[1] : undefined;
  return (
    <fieldset aria-describedby={describedBy(id, props)} className={fieldClass(error)}>
      <legend className="field__label">{props.label}</legend>
      <FieldNotes error={error} hint={props.hint} id={id} />
      <div className="answer-scale">
        {steps.map((step, index) =>
          choice(
            step,
            <>
              {step}
              {spoken(index) !== undefined && <span className="visually-hidden"> {spoken(index)}</span>}
            </>,
            'choice scale__step',
          ),
        )}
        {choice(apart.value, apart.label, 'choice scale__apart')}
        <span aria-hidden="true" className="scale__least">
          {ends[0]}
        </span>
        <span aria-hidden="true" className="scale__most">
          {ends[1]}
        </span>
      </div>
    </fieldset>
  );
}
