import type { ColumnNames } from './fields';

export const columnsInEnglish: ColumnNames = {
  date: 'Date',
  client: 'Client',
  form: 'Form',
  people: 'Participants',
  minutes: 'Length (min)',
  pay: 'Payment',
  amount: 'Amount (SEK)',
  role: 'Role',
  place: 'Place',
  status: 'Status',
  reflection: 'Reflection',
};
