import type { RowField } from './fields';

/** What a column of a file holds: one of the log's fields, or the length in hours. */
export type Column = RowField | 'hours';

// Heads as people write them, in both languages, in lower case and without what stands in brackets. Our own come first.
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  date: ['datum', 'date', 'dag', 'day', 'samtalsdatum', 'session date', 'date of session'],
  client: ['klient', 'client', 'alias', 'initialer', 'initials', 'kod', 'code', 'kund', 'coachee'],
  form: ['form', 'typ', 'type', 'samtalsform', 'individual/group', 'enskilt/grupp', 'session type'],
  people: [
    ...['antal deltagare', 'participants', 'deltagare', 'antal', 'antal i gruppen'],
    ...['number in group', 'number of participants', 'group size', 'people'],
  ],
  minutes: ['längd', 'length', 'minuter', 'minutes', 'min', 'duration', 'tid', 'time', 'varaktighet'],
  hours: ['timmar', 'hours', 'antal timmar', 'number of hours'],
  pay: ['ersättning', 'payment', 'betalning', 'betalt', 'paid', 'payment type', 'paid/pro bono', 'pay'],
  amount: ['belopp', 'amount', 'pris', 'price', 'arvode', 'fee'],
  role: ['roll', 'role', 'min roll', 'my role', 'din roll', 'your role'],
  place: ['plats', 'place', 'where', 'var'],
  status: ['status', 'blev det av?', 'did it take place?'],
  reflection: [
    'reflektion',
    'reflection',
    'anteckning',
    'anteckningar',
    'notes',
    'note',
    'kommentar',
    'comment',
  ],
};

const BY_HEAD = new Map(
  Object.entries(HEADS).flatMap(([column, heads]) => heads.map((head) => [head, column as Column] as const)),
);

const plain = (head: string): string => head.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

// `Längd (h)` and `Tid, timmar` are hours, whatever the word before them says.
const IN_HOURS = /(?:\(|,\s*)(?:h|tim|timmar|hours?|hrs?)\.?\)?$/;

/** No head that we know is near this; what reads brackets takes time that grows with the square of the text. */
const LONGEST_HEAD = 100;

/** The column that a head stands for, or `null` for one that the log has no place for. */
export function columnOf(head: string): Column | null {
  if (head.length > LONGEST_HEAD) {
    return null;
  }
  const written = plain(head);
  const bare = written.replace(/\s*\(.*\)$|,.*$/g, '').trim();
  const column = BY_HEAD.get(written) ?? BY_HEAD.get(bare) ?? null;
  return column === 'minutes' && IN_HOURS.test(written) ? 'hours' : column;
}

const words = <Code extends string>(
  codes: Readonly<Record<Code, readonly string[]>>,
): ReadonlyMap<string, Code> =>
  new Map(
    (Object.entries(codes) as [Code, readonly string[]][]).flatMap(([code, said]) =>
      said.map((word) => [word, code] as const),
    ),
  );

// What the cells of a choice say, in both languages; our own words come first.
const FORMS = words({
  single: ['enskilt', 'individual', 'single', 'individuellt', 'i', '1:1', 'one-to-one'],
  group: ['grupp', 'group', 'team', 'g'],
});
const PAYS = words({
  paid: ['betalt', 'paid', 'betald', 'ja', 'yes', 'x', 'p'],
  proBono: [
    ...['ideellt', 'pro bono', 'ideell', 'pro-bono', 'probono', 'gratis', 'free', 'obetalt', 'unpaid'],
    ...['nej', 'no'],
  ],
});
const ROLES = words({
  coach: ['coach', 'som coach', 'as coach', 'as a coach'],
  client: ['klient', 'client', 'som klient', 'as client', 'as a client', 'coachee'],
  trial: ['provsession', 'trial session', 'trial', 'prov'],
});
const PLACES = words({
  platform: ['via plattformen', 'on the platform', 'plattformen', 'platform', 'på plattformen'],
  elsewhere: ['utanför plattformen', 'outside the platform', 'utanför', 'outside', 'elsewhere'],
  '': ['inte angivet', 'not given', ''],
});
const STATUSES = words({
  done: ['genomfört', 'held', 'genomförd', 'done', 'completed', 'klart', 'klar', 'ja', 'yes'],
  cancelled: ['inställt', 'cancelled', 'inställd', 'canceled', 'avbokat', 'avbokad', 'nej', 'no'],
});

export const CHOICES = { form: FORMS, pay: PAYS, role: ROLES, place: PLACES, status: STATUSES } as const;

/** The code that a cell's word stands for; `undefined` for a word that is none of them. */
export const codeOf = <Code extends string>(
  choices: ReadonlyMap<string, Code>,
  cell: string,
): Code | undefined => choices.get(plain(cell));
