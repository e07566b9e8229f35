import type { ReactNode } from 'react';
import type { Option } from './Choices';
import { describedBy, FieldHead, type FieldTexts, fieldClass } from './Field';

export interface SelectProps<Value extends string> extends FieldTexts {
  readonly id: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many, in the platform's own list. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { id, options, value, onChange, error } = props;
  return (
    <div className={fieldClass(error)}>
      <FieldHead {...props} />
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
