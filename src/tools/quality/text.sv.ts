import type { QualityWords } from './words';

export const sv: QualityWords = {
  title: 'Kvalitetsspegeln',
  submit: 'Visa min spegel',
  waiting: 'Välj var du står på en punkt i taget, så växer bilden fram här.',
  label: 'Inspirerat av MiL Institutes kriterier – inte krav i Inner Journey.',
  points: {
    values: {
      name: 'Värderingar',
      question: 'Jag vet vad jag står för som coach, och det märks i mina samtal.',
    },
    organisation: {
      name: 'Berätta om Inner Journey',
      question: 'Jag kan berätta vad Inner Journey är och svara på det folk undrar.',
    },
    dialogue: {
      name: 'Samtalskompetens',
      question: 'Jag har ett sätt att föra samtal som sitter, för att jag har övat länge på det.',
    },
    culture: {
      name: 'Kulturkompetens',
      question: 'Jag förstår snabbt klientens sammanhang, också det som styrs av känslor.',
    },
    maturity: {
      name: 'Personlig mognad',
      question: 'Jag är nära den jag möter utan att tappa distansen, och utan att det handlar om mig.',
    },
    speciality: {
      name: 'Särkompetens',
      question: 'Jag har något eget som ger mina samtal djup, och jag kan sätta ord på det.',
    },
  },
  levels: { notYet: 'Inte ännu', onTheWay: 'På väg', example: 'Jag har ett exempel' },
  example: 'Ditt exempel',
  exampleHint: (least, most) =>
    `Vad gjorde du, och vad blev det av det? ${least}–${most} tecken. Skriv så att ingen klient går att känna igen.`,
  count: (length, most) => `${length} av ${most} tecken`,
  exampleTooShort: (length, least) =>
    length === 0
      ? `Skriv ditt exempel med ${least} tecken eller fler, eller välj På väg`
      : `Berätta lite mer: ${least} tecken eller fler. Nu är det ${length}`,
  tooLong: (length, most) => `Korta ner till ${most} tecken. Nu är det ${length}`,
  speciality: 'Vad kallar du din särkompetens?',
  specialityHint: 'Till exempel ledarskap i vården, konflikter eller ny i yrket.',

  forumsHeading: 'När träffar du andra coacher?',
  forumsHint: 'Skriv senaste och nästa gång för dem du har. Nästa gång kan du hämta till din kalender.',
  forums: { trio: 'Handledningstrio', peerGroup: 'Erfagrupp', trainingDay: 'Fortbildningsdag' },
  forumHints: {
    trio: 'Tre coacher som handleder varandra.',
    peerGroup: 'En större grupp som delar erfarenheter och fördjupar sina metoder.',
    trainingDay: 'En dag för ny kunskap, tillsammans med många.',
  },
  last: 'Senaste gången',
  next: 'Nästa gång',
  afterToday: (day, today) => `Dagen får inte ligga framåt i tiden. ${day} är efter i dag, ${today}`,
  checkYear: (day) => `Kontrollera årtalet i ${day}`,

  trioHeading: 'Bilda en trio',
  trioHint: 'Tre personer, du själv är en av dem. Gärna med olika yrken. Skriv inte hela namnen.',
  members: { first: 'Du', second: 'Andra personen', third: 'Tredje personen' },
  alias: 'Initialer eller kod',
  profession: 'Yrke',
  aliasProblems: {
    address: () => 'Skriv initialer eller en kod i stället för en adress',
    personalNumber: () => 'Skriv initialer eller en kod i stället för ett personnummer',
    tooLong: (most) => `Skriv initialer eller en kod, högst ${most} tecken`,
  },
  sameAlias: (alias) => `”${alias}” står redan i trion. Ge var och en ett eget namn`,

  answer: {
    examples: (examples, all) => `Du har exempel på ${examples} av ${all} punkter`,
    onTheWay: (going, all) => `Inga exempel än, men ${going} av ${all} punkter är på väg`,
    begun: (answered, all) => `Du har börjat – ${answered} av ${all} punkter är besvarade`,
    chosen: 'Du vet var du står – välj en punkt att börja med',
    nothing: 'Din spegel är tom än så länge',
  },
  nextPoint: (point) => `Nästa punkt: ${point}`,
  left: {
    example: (point) => `Skriv färdigt exemplet på ${point}.`,
    speciality: 'Sätt ett namn på din särkompetens.',
    passed: (forum, day) =>
      `${forum}: ${day} har passerat. Blev det av? Skriv då dagen som senaste gången och lägg till nästa.`,
    book: (forum) => `${forum}: bestäm en ny dag.`,
  },
  pointsHeading: 'Punkt för punkt',
  status: {
    notYet: 'inte ännu',
    onTheWay: 'på väg',
    example: 'ett exempel',
    exampleMissing: 'exemplet är inte klart',
    open: 'inte besvarad',
  },
  pointLine: (point, status, example) =>
    example === null ? `${point}: ${status}.` : `${point}: ${status}. ${example}`,
  specialityNamed: (point, own) => `${point} (${own})`,
  notes: {
    inspired: 'Punkterna är inspirerade av MiL Institutes kriterier. De är inte krav i Inner Journey.',
    noGrade: 'Det finns inget betyg och ingen summa. Spegeln är till för att du ska se vad du vill utveckla.',
    others: 'Berättar du om en klient här? Ta bort det som gör att hon eller han går att känna igen.',
  },
  meta: (day) => `Ifyllt ${day}. Det här är en självskattning, inte ett beslut.`,
  calendar: 'kalenderfil',
};
