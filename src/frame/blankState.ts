import type { FormState } from './useForm';

const nothing = () => undefined;

/** A form that nobody is filling in, for fields that are drawn to be printed. */
export const blankState = <Form extends object>(form: Form): FormState<Form> => ({
  form,
  set: nothing,
  replace: nothing,
  adopt: nothing,
  prefill: nothing,
  restart: nothing,
  undo: null,
  provenance: () => 'assumed',
  leave: nothing,
  attempt: nothing,
  attempts: 0,
  mending: false,
  passed: { current: 0 },
  heard: { current: 0 },
  shown: () => [],
  isEmpty: true,
  readOnly: false,
});
