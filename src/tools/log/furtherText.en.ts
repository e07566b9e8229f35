import type { FurtherWords } from './furtherWords';

export const furtherEnglish: FurtherWords = {
  list: {
    heading: 'Your sessions',
    filter: 'Choose which sessions are shown',
    year: 'Year',
    client: 'Client',
    role: 'Role',
    status: 'Did it take place?',
    search: 'Search codes and reflections',
    all: 'All',
    shown: (shown, found) => `${shown} of ${found}`,
    none: 'No session is like what you have chosen.',
    clear: 'Show all sessions',
    more: (count) => `Show ${count} more`,
    caption: 'Logged sessions, the latest first',
    columns: { date: 'Date', client: 'Client', minutes: 'Length', details: 'Details', actions: 'Change' },
    roles: { coach: 'as coach', client: 'as client', trial: 'trial session' },
    people: (count) => `${count} participants`,
    change: 'Change',
    remove: 'Remove',
    removed: (session) => `Removed: ${session}.`,
  },
  picture: {
    heading: 'Sessions a month',
    label: (from, to, sessions, most) => `Sessions held from ${from} to ${to}: ${sessions}.${most}`,
    most: (month, sessions) => ` Most in ${month}, ${sessions}.`,
    asTable: 'Show as a table',
    month: 'Month',
    letters: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  },
  icf: {
    heading: 'Compare with the hours that ICF asks for',
    notOurs: (checked) =>
      `These are not requirements of Inner Journey. The numbers are those of the International Coaching Federation, checked on ${checked}.`,
    caption: 'Your log beside what ICF asks for',
    demand: 'It asks for',
    yours: 'You have',
    rows: { hours: 'Hours', paid: 'of which paid', clients: 'Clients', recent: (span) => `Hours in ${span}` },
    reached: (goal) => `${goal}: reached`,
    left: (goal, left) => `${goal}: ${left} left`,
    unknown: 'see ICF',
    notes:
      'ICF counts hours only from the start of your coach training. A client who does not want to be in the log shall not be there. A certification with Inner Journey is no credential of ICF.',
    source: 'ICF’s own page on what it asks for',
  },
  csv: { file: 'session-log', icfFile: 'session-log-icf' },
};
