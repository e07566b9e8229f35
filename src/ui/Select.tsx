import type { ReactNode } from 'react';
import type { Option } from './Choices';
import { describedBy, FieldNotes, type FieldTexts, fieldClass } from './Field';

export interface SelectProps<Value extends string> extends FieldTexts {
  readonly id: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many, in the platform's own list. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { id, label, optional, options, value, onChange, error } = props;
  return (
    <div className={fieldClass(error)}>
      <label className="field__label" htmlFor={id}>
        {label} {optional !== undefined && <span className="field__optional">{optional}</span>}
      </label>
      <FieldNotes id={id} hint={props.hint} error={error} />
      <select
        aria-describedby={describedBy(id, props)}
        aria-invalid={error !== undefined || undefined}
        className="field__input field__input--select"
        id={id}
        onChange={(event) => onChange(event.target.value as Value)}
        value={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
