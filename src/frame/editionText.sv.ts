/** What is said of a decision under other rules. */
export const sv = {
  figures: {
    'progress.percent': 'Andel av delarna',
    'progress.end': 'Sista dagen i utbildningen',
    'progress.hear': 'Besked senast, om allt rapporteras sista dagen',
    'progress.answer': 'Besked senast',
    'fee.price': 'Pris för ett samtal',
    'fee.fee': 'Plattformens avgift',
    'fee.left': 'Kvar för ett samtal',
    'fee.membership': 'Medlemskapet i månaden',
    'fee.sessions': 'Samtal i månaden',
    'fee.monthLeft': 'Kvar på en månad',
    'fee.yearLeft': 'Kvar på ett år',
    'senior.earliest': 'Tidigaste dag att ansöka',
    'budget.left': 'Kvar av årets utbildningsbudget',
  },
  answer: 'Svaret',
  answers: {
    yes: 'ja',
    no: 'inte än',
    depends: 'det hänger på det som inte är besvarat',
    ready: 'kan ansöka',
    almost: 'nästan framme',
    notYet: 'inte än',
    open: 'det hänger på det som inte är besvarat',
  },
  status: { met: 'på plats', notMet: 'kvar', open: 'inte besvarad', judged: 'bedöms av en person' },
  limit: (title: string) => `${title}, gränsen`,
  about: (name: string, title: string) => `${name} – ${title}`,
  instead: (subject: string, after: string, before: string) => `${subject}: ${after} i stället för ${before}`,
  added: (subject: string, after: string) => `${subject}: ${after}, en ny regel`,
  nothing: 'inget',
  same: 'Svaret blir detsamma.',
  notCounted:
    'Med de nya reglerna går svaren inte att räkna. Gå igenom formuläret och rätta det som inte stämmer.',
  countedNow: 'Med de nya reglerna går svaren att räkna, vilket de inte gjorde förut.',
  from: (day: string) => `Från ${day} gäller andra regler`,
  since: (day: string) => `Reglerna har ändrats sedan ${day}`,
};

export type EditionWords = typeof sv;
