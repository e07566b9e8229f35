import type { FurtherWords } from './furtherWords';

export const furtherSwedish: FurtherWords = {
  list: {
    heading: 'Dina samtal',
    filter: 'Välj vilka samtal som visas',
    year: 'År',
    client: 'Klient',
    role: 'Roll',
    status: 'Blev det av?',
    search: 'Sök bland koder och reflektioner',
    all: 'Alla',
    shown: (shown, found) => `${shown} av ${found}`,
    none: 'Inget samtal stämmer med det du har valt.',
    clear: 'Visa alla samtal',
    more: (count) => `Visa ${count} till`,
    caption: 'Loggade samtal, det senaste först',
    columns: { date: 'Datum', client: 'Klient', minutes: 'Längd', details: 'Uppgifter', actions: 'Ändra' },
    roles: { coach: 'som coach', client: 'som klient', trial: 'provsession' },
    people: (count) => `${count} deltagare`,
    change: 'Ändra',
    remove: 'Ta bort',
    removed: (session) => `Borttaget: ${session}.`,
  },
  picture: {
    heading: 'Samtal per månad',
    label: (from, to, sessions, most) => `Genomförda samtal från ${from} till ${to}: ${sessions}.${most}`,
    most: (month, sessions) => ` Flest i ${month}, ${sessions}.`,
    asTable: 'Visa som tabell',
    month: 'Månad',
    letters: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  },
  icf: {
    heading: 'Jämför med ICF:s krav på timmar',
    notOurs: (checked) =>
      `Det här är inte Inner Journeys krav. Siffrorna är International Coaching Federations, kontrollerade ${checked}.`,
    caption: 'Din logg bredvid ICF:s krav',
    demand: 'Kravet gäller',
    yours: 'Du har',
    rows: {
      hours: 'Timmar',
      paid: 'varav betalda',
      clients: 'Klienter',
      recent: (span) => `Timmar på ${span}`,
    },
    reached: (goal) => `${goal}: nått`,
    left: (goal, left) => `${goal}: ${left} kvar`,
    unknown: 'se ICF',
    notes:
      'ICF räknar bara timmar från det att din coachutbildning började. En klient som inte vill stå i loggen ska inte stå där. En certifiering hos Inner Journey är ingen certifiering hos ICF.',
    source: 'ICF:s egen sida om kraven',
  },
  csv: { file: 'samtalslogg', icfFile: 'samtalslogg-icf' },
};
