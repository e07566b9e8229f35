import type { ColumnNames } from './fields';

export const columnsInSwedish: ColumnNames = {
  date: 'Datum',
  client: 'Klient',
  form: 'Form',
  people: 'Antal deltagare',
  minutes: 'Längd (min)',
  pay: 'Ersättning',
  amount: 'Belopp (kr)',
  role: 'Roll',
  place: 'Plats',
  status: 'Status',
  reflection: 'Reflektion',
};
