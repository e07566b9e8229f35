import type { ImportWords } from './importWords';

export const importInSwedish: ImportWords = {
  heading: 'Läs in samtal du redan har antecknat',
  intro:
    'Spara ditt kalkylblad som CSV, eller kopiera raderna med rubriker och klistra in dem. Det behövs en kolumn för datum, en för klient och en för längd. Du får se allt innan något läggs till.',
  choose: 'Välj en CSV-fil',
  chooseHint: (limit) => `Högst ${limit}. Filen läses här och skickas ingenstans.`,
  paste: 'Eller klistra in rader',
  // gate: the columns of a table, with how a date and a length are written
  pasteHint: 'Rubrikerna först, till exempel Datum;Klient;Längd (min) och sedan 2025-04-28;AB;60.',
  look: 'Titta på raderna',
  reading: 'Läser …',
  tooLarge: (limit) => `Filen är större än ${limit}. Dela den och läs in en del i taget. Inget är ändrat.`,
  tooMany: (most) =>
    `Loggen rymmer ${most} samtal, och här är fler rader än så. Dela filen. Inget är ändrat.`,
  notRead: 'Filen gick inte att läsa. Välj den igen, eller klistra in raderna. Inget är ändrat.',
  empty: 'Här finns inget att läsa. Inget är ändrat.',
  noRows: 'Här finns rubriker men inga rader. Inget är ändrat.',
  missing: (columns, found) =>
    `Vi hittar ingen kolumn för ${columns}. Rubrikerna vi ser är ${found}. Inget är ändrat.`,
  found: (fresh) => `${fresh} att lägga till`,
  nothingNew: 'Inget nytt att lägga till',
  nothingChanged: 'Inget är ändrat än.',
  previewCaption: 'De första raderna, som vi läser dem',
  line: 'Rad',
  session: 'Samtal',
  more: (count) => `och ${count} till`,
  alike: (count) =>
    `${count} har samma dag, klient och längd som ett samtal du redan har, eller som en rad före.`,
  takeAlike: 'Ta med de likadana också',
  bad: (count) => `${count} går inte att läsa in`,
  badLine: (line, reasons) => `Rad ${line}: ${reasons}`,
  unknown: (heads) => `Kolumner som loggen inte har plats för lämnas utanför: ${heads}.`,
  assumed: {
    pay: 'Kolumnen för ersättning saknas. Samtal med ett belopp läses som betalda och övriga som ideella.',
    role: 'Kolumnen för roll saknas. Alla samtal läses som om du var coach.',
  },
  readIn: (count) => `Lägg till ${count}`,
  cancel: 'Avbryt',
  cancelled: 'Inget är ändrat.',
  didReadIn: (count, left) => `Tillagt: ${count}.${left}`,
  leftOut: (count) => ` ${count} lämnades utanför.`,
  faults: {
    notAChoice: (column, cell) => `Vi förstår inte ”${cell}” under ${column}`,
    singleButMany: (people) => `Samtalet är enskilt men har ${people} deltagare`,
  },
  row: { one: 'rad', other: 'rader' },
};
