/** Ids of the fields on the page, unique on any page that holds the tool. */
export const FIELD = {
  date: 'log-date',
  client: 'log-client',
  form: 'log-form',
  people: 'log-people',
  minutes: 'log-minutes',
  pay: 'log-pay',
  amount: 'log-amount',
  role: 'log-role',
  place: 'log-place',
  status: 'log-status',
  reflection: 'log-reflection',
} as const;

export type RowField = keyof typeof FIELD;

/** What a table of the log calls each field; also what a file's reader looks for, in this order. */
export type ColumnNames = Readonly<Record<RowField, string>>;
