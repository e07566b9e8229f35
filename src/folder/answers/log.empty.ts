import type { LogForm, LogRow } from './log';

/** A line before anything is filled in. */
export const emptyLogRow = (): LogRow => ({
  date: '',
  client: '',
  form: 'single',
  people: '',
  minutes: '',
  pay: 'paid',
  amount: '',
  role: 'coach',
  place: '',
  status: 'done',
  reflection: '',
});

/** The form before anything is filled in. */
export const emptyLogForm = (): LogForm => ({ ...emptyLogRow(), changes: '', aside: null });
