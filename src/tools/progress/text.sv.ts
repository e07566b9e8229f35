import type { ProgressWords } from './words';

export const progressSwedish: ProgressWords = {
  title: 'Framstegskalkylator',
  submit: 'Visa var jag står',
  waiting: 'Bocka av det du har gjort, så ser du här vad som är kvar och när du kan vara klar.',
  mend: 'Rätta det som är markerat i formuläret, så räknar vi här.',
  form: {
    exercises: 'Övningar',
    exercisesHint: (count) => `Utbildningen har ${count}. Bocka av dem du har gjort.`,
    exerciseMore: 'Namn, datum och journal',
    name: 'Vilken övning var det?',
    date: 'Vilken dag blev du klar?',
    logged: 'Loggad i Dynamisk Journal',
    shared: 'Delad med min testanvändare',
    received: 'Återkoppling mottagen',
    sessions: 'Provsessioner',
    sessionsHint: (count) => `Du håller ${count} med en testanvändare. Anteckna gärna återkopplingen.`,
    sessionDate: 'Vilken dag höll du den?',
    sessionMore: 'Datum och återkoppling',
    levels: { clearly: 'Ja, tydligt', partly: 'Delvis', notYet: 'Inte ännu' },
    reflected: 'Jag har reflekterat över återkopplingen',
    clearPoints: 'Ta bort svaren',
    platform: 'Plattformens verktyg',
    platformHint: 'Vilka har du visat att du kan använda? Ett eget exempel hjälper granskaren.',
    platformMore: 'Ge ett exempel',
    example: 'Hur har du använt det?',
    exampleHint: 'Skriv om dig själv och utan namn på andra.',
    characters: (count) => `${count} tecken`,
    days: 'Datum',
    // gate: how a date is written
    daysHint:
      'Fyll i det du vet. Skriv till exempel 2025-04-28 eller 28 april 2025. Med en startdag ritar vi din tidsplan.',
    startsOnHint: 'Första dagen i utbildningen.',
    practiceWeeks: 'Hur länge vill du öva i coachningsträningen?',
    practiceHint: (weeks) => `Vi räknar med ${weeks} tills du väljer.`,
    completedHint: 'Dagen då det sista steget blev gjort.',
    reportedHint: 'Tiden till besked börjar när allt är både klart och rapporterat.',
  },
  exercise: (row) => `Övning ${row}`,
  session: (row) => `Provsession ${row}`,
  told: {
    logged: 'loggad',
    shared: 'delad',
    received: 'återkoppling mottagen',
    noted: 'återkoppling antecknad',
    reflected: 'reflekterat',
  },
  startsOn: 'Startdag',
  completedOn: 'Alla steg klara',
  reportedOn: 'Rapporterat',
  tooMany: (total, ticked) =>
    `Utbildningen har ${total}, men ${ticked} är ibockade. Ta bort bockar tills det stämmer`,
  textLong: (length, most) => `Texten har ${length} tecken. Korta den till högst ${most}`,
  afterToday: (day, today) => `${day} är efter i dag, ${today}. Ange dagen då den blev gjord`,
  beforeStart: (day, start) => `${day} är före startdagen, ${start}. Ändra en av dem`,
  completedBeforeLast: (day, last) =>
    `${day} är före ${last}, då du gjorde det senaste du har bockat av. Ändra en av dem`,
  outside: (first, last) => `Ange en dag från och med ${first} till och med ${last}`,

  answer: {
    none: 'Utbildningen har inga obligatoriska moment',
    left: (count, left) => `${count} – ${left} kvar till gränsen`,
    reached: (count) => `${count} – gränsen är nådd`,
    all: (count) => `${count} – allt är gjort`,
  },
  share: (done, total, percent) => `${done} av ${total}${percent === null ? '' : ` (${percent})`}`,
  of: (done, total) => `${done} av ${total}`,
  week: (week) => `vecka ${week}`,
  left: {
    toLimit: (left, needed, total) =>
      `${left} kvar till gränsen, som är ${needed} av ${total}. Övningar och provsessioner räknas tillsammans, så du väljer själv vilka.`,
    toAll: (left, total) => `${left} kvar till alla ${total}. Det är vad utbildningen är upplagd för.`,
    eachPart: (left, needed, total) =>
      `Räknat var för sig fattas ${left}: då behövs ${needed} av ${total}. Granskaren kan fråga om det.`,
    report: (time) => `Rapportera för att klockan ska börja gå. Sedan får du besked inom ${time}.`,
    complete: 'Rapporten är inne. Klockan börjar gå den dag då alla steg är klara.',
    confirm: (name, typed, date) =>
      `${name}: vi läser ”${typed}” som ${date}. Säg ja till det i formuläret, så räknar vi med det.`,
    planned: (start, end, decision) =>
      `Med start ${start} är du klar ${end}. Rapporterar du samma dag kommer beskedet senast ${decision}.`,
    plannedPast: (end) => `Tidsplanen slutade ${end}. Takten är din egen, så du kan fortsätta som förut.`,
    due: (date) => `Besked senast ${date}.`,
    nonWorking: (kind, name) =>
      `${kind === 'weekend' ? 'Det är helg' : `Det är ${name}`}, men datumet flyttas inte.`,
  },
  notes: {
    assessor: (assessor) =>
      `Återkopplingen och hur du använder verktygen bedöms av ${assessor}. Här räknar vi bara vad du har antecknat.`,
    practice: (weeks) => `Vårt antagande: ${weeks} coachningsträning, tills du väljer själv.`,
    untouched: (part) => `Vårt antagande: ${part} är inte påbörjade, eftersom inget är ibockat där.`,
    unticked: (rows) => `Räknas inte, eftersom bocken saknas: ${rows}.`,
    leftOut: 'Det som är markerat i formuläret är inte med i datumen förrän det är rättat.',
    dueAhead: 'Dagarna ligger framåt i tiden. Beskedsdagen gäller om de håller.',
    notAllTicked: (left) =>
      `Beskedet räknas från dagen då alla steg är klara, och ${left} är inte ibockade här.`,
    limit: (needed, total) =>
      `Så läser vi gränsen: den rundas uppåt till ${needed}, men planera för alla ${total} (Q-02, Q-04).`,
    pooled:
      'Så läser vi kriteriet: övningar och provsessioner räknas tillsammans, för programmet har en enda andel för båda (Q-03).',
    apart:
      'Så läser vi resten: journal, delning och reflektion är egna punkter utan procent. Programmet har ingen siffra för hur mycket återkoppling som räcker (Q-05, Q-06).',
    plan: (published, steps) =>
      `Så läser vi tiden: programmet säger ${published}, men stegen blir ${steps} tillsammans. Planen följer stegen (Q-01).`,
    clock:
      'Så läser vi beskedet: tiden går i kalenderdagar från det som blev gjort sist av klart och rapporterat (Q-09).',
  },
  criterion: (phrase, needed) => `${phrase}, alltså ${needed}`,
  noted: (noted, total) => `antecknad för ${noted} av ${total}`,
  shown: (shown, total) => `${shown} av ${total} visade`,
  tools: (count) => `${count} verktyg`,
  readMore: (id) => `Så läser vi (${id})`,
  picture: {
    title: 'Del för del',
    label: (count, limit, goal) => `${count}. Gränsen är ${limit}, målet ${goal}.`,
    part: (title, done, total) => `${title}: ${done} av ${total}`,
    limit: (count) => `gränsen ${count}`,
    goal: (count) => `målet ${count}`,
    showTable: 'Visa som tabell',
    caption: 'Del för del och tillsammans',
    columns: { part: 'Del', done: 'Klara', total: 'Alla', alone: 'Gräns' },
    together: 'Tillsammans',
  },
  files: {
    calendar: 'kalenderfil',
    csv: 'checklista (CSV)',
  },
};
