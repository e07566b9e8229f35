import type { ReactNode } from 'react';
import { describedBy, FieldNotes, type FieldTexts, fieldClass } from './Field';
import { useFieldExtra } from './fieldExtra';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface GroupProps<Value extends string> extends FieldTexts {
  readonly id: string;
  readonly options: readonly Option<Value>[];
  /** Short options stand side by side. */
  readonly inline?: boolean;
}

export interface ChoicesProps<Value extends string> extends GroupProps<Value> {
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
}

export interface ChecksProps<Value extends string> extends GroupProps<Value> {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  readonly children?: ReactNode;
}

const choicesClass = (inline: boolean) => (inline ? 'choices choices--inline' : 'choices');

function Legend({ label, optional }: Pick<FieldTexts, 'label' | 'optional'>): ReactNode {
  return (
    <legend className="field__label">
      {label} {optional !== undefined && <span className="field__optional">{optional}</span>}
    </legend>
  );
}

/** One of a few; nothing is chosen beforehand. The first option carries the group's id, so that an error can lead to it. */
export function Choices<Value extends string>(props: ChoicesProps<Value>): ReactNode {
  const { id, options, value, onChange, inline = false, error } = props;
  const extra = useFieldExtra(id);
  return (
    <fieldset aria-describedby={describedBy(id, props, extra)} className={fieldClass(error)}>
      <Legend label={props.label} optional={props.optional} />
      <FieldNotes id={id} hint={props.hint} error={error} />
      <div className={choicesClass(inline)}>
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              checked={value === option.value}
              className="choice__input"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={id}
              onChange={() => onChange(option.value)}
              type="radio"
              value={option.value}
            />
            <span className="choice__label">{option.label}</span>
          </label>
        ))}
      </div>
      {extra}
    </fieldset>
  );
}

/** Any number of a few. `children` follow the boxes, for the field that belongs to *other*. */
export function Checks<Value extends string>(props: ChecksProps<Value>): ReactNode {
  const { id, options, values, onChange, inline = false, error } = props;
  const extra = useFieldExtra(id);
  const toggled = (option: Value) =>
    values.includes(option) ? values.filter((value) => value !== option) : [...values, option];
  return (
    <fieldset aria-describedby={describedBy(id, props, extra)} className={fieldClass(error)}>
      <Legend label={props.label} optional={props.optional} />
      <FieldNotes id={id} hint={props.hint} error={error} />
      <div className={choicesClass(inline)}>
        {options.map((option, index) => (
          <Check
            checked={values.includes(option.value)}
            id={index === 0 ? id : `${id}-${option.value}`}
            key={option.value}
            label={option.label}
            onChange={() => onChange(toggled(option.value))}
          />
        ))}
      </div>
      {extra}
      {props.children}
    </fieldset>
  );
}

export interface CheckProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One box to tick. */
export function Check({ id, label, checked, onChange }: CheckProps): ReactNode {
  return (
    <label className="choice" htmlFor={id}>
      <input
        checked={checked}
        className="choice__input"
        id={id}
        onChange={(event) => onChange(event.target.checked)}
        type="checkbox"
      />
      <span className="choice__label">{label}</span>
    </label>
  );
}
