import type { Option } from '../../ui/Choices';

/** Options from the words of a field, in their order. */
export const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>): Option<Value>[] =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }));
