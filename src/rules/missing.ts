import type { Localized } from './rule';

/** Something the sources leave out, and how the site handles it. The texts may carry rule tokens, as readings do. */
export interface MissingRecord<Id extends string = string> {
  readonly id: Id;
  /** What is not there. */
  readonly what: Localized;
  /** What the reader can do meanwhile, and what this site does. */
  readonly handling: Localized;
  /** Fact ids of the places with the gap; empty when no document mentions the matter at all. */
  readonly sources: readonly string[];
}

/** Every gap in the sources, by id. */
export const MISSING = {
  'P-01': {
    id: 'P-01',
    what: {
      sv: 'Programmet hänvisar till dokument för utbildningen, men namnen och länkarna är tomma.',
      en: 'The programme refers to documents for the training, but their names and links are empty.',
    },
    handling: {
      sv: 'Vi gissar inte vilka de är. Fråga i {support.channel} om du behöver dem.',
      en: 'We do not guess which they are. Ask in {support.channel} if you need them.',
    },
    sources: ['CP-45'],
  },
  'P-02': {
    id: 'P-02',
    what: {
      sv: 'Certifierade coacher ska guida enligt ett dokument som programmet inte namnger.',
      en: 'Certified coaches are to guide according to a document that the programme does not name.',
    },
    handling: {
      sv: 'Inget annat dokument får ta dess plats här. Fråga i {support.channel} vad som gäller innan du börjar.',
      en: 'No other document takes its place here. Ask in {support.channel} what applies before you begin.',
    },
    sources: ['CP-47'],
  },
  'P-03': {
    id: 'P-03',
    what: {
      sv: 'Programmet samlar in synpunkter från coacher, men säger inte hur.',
      en: 'The programme collects views from coaches, but does not say how.',
    },
    handling: {
      sv: 'Tills det är klart kan du skriva i {support.channel}, som är till för frågor och stöd.',
      en: 'Until that is settled you can write in {support.channel}, which is there for questions and support.',
    },
    sources: ['CP-48', 'CP-46'],
  },
  'P-04': {
    id: 'P-04',
    what: {
      sv: 'Adressen till ansökningsformuläret saknas.',
      en: 'The address of the application form is missing.',
    },
    handling: {
      sv: 'Formuläret finns inne i plattformen. Här gör du ett utkast och kopierar det dit.',
      en: 'The form is inside the platform. Here you write a draft and copy it there.',
    },
    sources: ['CP-16'],
  },
  'P-05': {
    id: 'P-05',
    what: {
      sv: 'Det står inte vad premium kostar, och inte om utbildningen kostar något.',
      en: 'Nothing says what premium costs, nor whether the training costs anything.',
    },
    handling: {
      sv: 'Du skriver själv in det pris du ser i plattformen. Utan pris räknas inget medlemskap.',
      en: 'You enter the price that you see in the platform. Without a price no membership is counted.',
    },
    sources: ['CP-36', 'CP-44'],
  },
  'P-06': {
    id: 'P-06',
    what: {
      sv: 'Programmet säger inte vem som granskar just dig, med vilken skala, hur du får ett beslut omprövat eller om du får försöka igen.',
      en: 'The programme does not say who reviews you in particular, on what scale, how to have a decision reconsidered or whether you may try again.',
    },
    handling: {
      sv: 'Vi lämnar frågorna öppna. Ställ dem i {support.channel} innan du rapporterar, om de är viktiga för dig.',
      en: 'We leave the questions open. Put them in {support.channel} before you report, if they matter to you.',
    },
    sources: ['CP-30', 'CP-32', 'CP-33'],
  },
  'P-07': {
    id: 'P-07',
    what: {
      sv: 'Det står inte hur en ansökan till Senior Coach går till eller när beslut kommer. Inte heller hur länge en certifiering gäller, eller om den kan förnyas eller återkallas.',
      en: 'Nothing says how an application for Senior Coach works or when the decision comes. Nor does anything say how long a certification lasts, or whether it can be renewed or withdrawn.',
    },
    handling: {
      sv: 'Vi räknar ut när du tidigast kan ansöka, och inget mer. Inner Journey anger ingen giltighetstid, så vi visar ingen.',
      en: 'We work out when you can apply at the earliest, and nothing more. Inner Journey states no period of validity, so we show none.',
    },
    sources: ['CP-34', 'CP-41'],
  },
  'P-08': {
    id: 'P-08',
    what: {
      sv: 'Det står inte vad certifikatet innehåller, om det har ett nummer eller hur någon annan kan kontrollera det.',
      en: 'Nothing says what the certificate contains, whether it has a number or how anyone else can verify it.',
    },
    handling: {
      sv: 'Certifikatet hämtar du i ditt konto. Guiden utfärdar inga certifikat.',
      en: 'You get the certificate in your account. The guide issues no certificates.',
    },
    sources: ['CP-34'],
  },
  'P-09': {
    id: 'P-09',
    what: {
      sv: 'Planens finansieringsexempel hänvisar till relevanta dokument utan att säga vilka.',
      en: 'The plan’s funding example refers to relevant documents without saying which.',
    },
    handling: {
      sv: 'Vi pekar inte ut några. Fråga projektledaren om du ska arbeta med ansökan.',
      en: 'We do not point any out. Ask the project lead if you are to work on the application.',
    },
    sources: ['MP-14'],
  },
  'P-10': {
    id: 'P-10',
    what: {
      sv: 'Planens dokument lagras centralt, men platsen är inte ifylld.',
      en: 'The plan’s documents are stored centrally, but the place is not filled in.',
    },
    handling: {
      sv: 'Vi skriver dokumentens namn utan länk. Fråga projektledaren var de ligger.',
      en: 'We give the names of the documents without links. Ask the project lead where they are.',
    },
    sources: ['MP-38'],
  },
  'P-11': {
    id: 'P-11',
    what: {
      sv: 'Båda dokumenten saknar en sammanfattande beskrivning.',
      en: 'Neither document has a description that sums it up.',
    },
    handling: {
      sv: 'Beskrivningarna som sökmotorer visar är våra egna ord.',
      en: 'The descriptions that search engines show are our own words.',
    },
    sources: ['CP-01', 'MP-01'],
  },
  'P-12': {
    id: 'P-12',
    what: {
      sv: 'Bilderna i en artikel som vi använder som bakgrund går inte att få fram.',
      en: 'The pictures in an article that we use as background cannot be retrieved.',
    },
    handling: {
      sv: 'Vi visar texten utan bilder och lånar inga från andras servrar.',
      en: 'We show the text without pictures and borrow none from other people’s servers.',
    },
    sources: ['LC-01', 'LC-17'],
  },
  'P-13': {
    id: 'P-13',
    what: {
      sv: 'Certifieringsprogrammet anger varken version, datum eller författare.',
      en: 'The certification programme gives no version, date or author.',
    },
    handling: {
      sv: 'Årtalet i dokumentets namn är det enda vi har att gå på. Något datum hittar vi inte på.',
      en: 'The year in the document’s name is all we have to go by. We do not make up a date.',
    },
    sources: ['CP-01'],
  },
  'P-14': {
    id: 'P-14',
    what: {
      sv: 'Inget av dokumenten tar upp personuppgifter, tystnadsplikt eller etik.',
      en: 'None of the documents deals with personal data, confidentiality or ethics.',
    },
    handling: {
      sv: 'Det du skriver här stannar i din webbläsare. Skriv initialer i stället för namn när det gäller klienter.',
      en: 'What you write here stays in your browser. Write initials instead of names when it concerns clients.',
    },
    sources: [],
  },
  'P-15': {
    id: 'P-15',
    what: {
      sv: 'Planen säger inget om deltid, ledighet eller den som börjar mitt i ett kvartal.',
      en: 'The plan says nothing about part-time work, leave or starting in the middle of a quarter.',
    },
    handling: {
      sv: 'Ditt första kvartal får vara kort. Kom överens med projektledaren om resten.',
      en: 'Your first quarter may be short. Agree on the rest with the project lead.',
    },
    sources: ['MP-07', 'MP-23'],
  },
} as const satisfies Readonly<Record<string, MissingRecord>>;

export type MissingId = keyof typeof MISSING;

/** Narrows any text to the id of a gap. */
export const isMissingId = (id: string): id is MissingId => Object.hasOwn(MISSING, id);
