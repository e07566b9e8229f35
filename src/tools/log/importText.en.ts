import type { ImportWords } from './importWords';

export const importInEnglish: ImportWords = {
  heading: 'Read in sessions that you have noted already',
  intro:
    'Save your sheet as CSV, or copy the rows with their heads and paste them. It takes a column for the date, one for the client and one for the length. You see everything before anything is added.',
  choose: 'Choose a CSV file',
  chooseHint: (limit) => `At most ${limit}. The file is read here and sent nowhere.`,
  paste: 'Or paste rows',
  // gate: the columns of a table, with how a date and a length are written
  pasteHint: 'The heads first, for example Date;Client;Length (min) and then 2025-04-28;AB;60.',
  look: 'Look at the rows',
  reading: 'Reading …',
  tooLarge: (limit) =>
    `The file is larger than ${limit}. Split it and read one part at a time. Nothing is changed.`,
  tooMany: (most) =>
    `The log has room for ${most} sessions, and there are more rows than that here. Split the file. Nothing is changed.`,
  notRead: 'The file could not be read. Choose it again, or paste the rows. Nothing is changed.',
  empty: 'There is nothing to read here. Nothing is changed.',
  noRows: 'There are heads here but no rows. Nothing is changed.',
  missing: (columns, found) =>
    `We find no column for ${columns}. The heads we see are ${found}. Nothing is changed.`,
  found: (fresh) => `${fresh} to add`,
  nothingNew: 'Nothing new to add',
  nothingChanged: 'Nothing is changed yet.',
  previewCaption: 'The first rows, as we read them',
  line: 'Row',
  session: 'Session',
  more: (count) => `and ${count} more`,
  alike: (count) =>
    `${count} with the same day, client and length as a session that you have already, or as a row before.`,
  takeAlike: 'Add those that are alike too',
  bad: (count) => `${count} that cannot be read in`,
  badLine: (line, reasons) => `Row ${line}: ${reasons}`,
  unknown: (heads) => `Columns that the log has no place for are left out: ${heads}.`,
  assumed: {
    pay: 'The column for payment is missing. Sessions with an amount are read as paid, the others as pro bono.',
    role: 'The column for the role is missing. All sessions are read as if you were the coach.',
  },
  readIn: (count) => `Add ${count}`,
  cancel: 'Cancel',
  cancelled: 'Nothing is changed.',
  didReadIn: (count, left) => `${count} added.${left}`,
  leftOut: (count) => ` ${count} left out.`,
  faults: {
    notAChoice: (column, cell) => `We do not understand “${cell}” under ${column}`,
    singleButMany: (people) => `The session is individual but has ${people} participants`,
  },
  row: { one: 'row', other: 'rows' },
};
