import type { CertificateWords } from './words';

export const certificateSwedish: CertificateWords = {
  title: 'Intyg och titel',
  submit: 'Visa hur jag skriver',
  waiting:
    'Skriv vilken dag du blev certifierad, så ser du hur du skriver din titel och får en länk till LinkedIn.',
  name: 'Ditt namn',
  nameHint: 'Så som du brukar skriva det. Namnet är inte med i länken.',
  issued: 'Vilken dag utfärdades ditt intyg?',
  // gate: how a date is written
  issuedHint: 'Till exempel 2025-04-28 eller 28 april 2025.',
  certificateId: 'Intygets nummer',
  certificateIdHint: 'Bara om det står ett på ditt intyg.',
  url: 'Adress där andra kan se intyget',
  urlHint: 'Bara om du har en sådan. Den börjar med https://',
  afterToday: (day, today) => `Dagen får inte ligga framåt i tiden. ${day} är efter i dag, ${today}`,
  tooEarly: (day, first) => `Kontrollera årtalet. ${day} är före ${first}`,
  tooLong: {
    name: (most) => `Skriv namnet med högst ${most}`,
    certificateId: (most) => `Skriv numret med högst ${most}`,
  },
  wrongUrl: {
    notHttps: () => 'Skriv en adress som börjar med https://',
    notAnAddress: () => 'Skriv hela adressen, till exempel https://example.se/intyg',
    tooLong: (most) => `Skriv en adress med högst ${most}`,
  },
  answer: {
    title: 'Så här skriver du din titel',
    ready: 'Så här skriver du din titel, och länken till LinkedIn är klar',
  },
  left: {
    fetch: (certificate) => `Intyget hittar du i plattformen: ${certificate}.`,
    issued: 'Skriv dagen då intyget utfärdades, så får du länken till LinkedIn.',
    confirm: (typed, day) =>
      `Vi läser ”${typed}” som ${day}. Säg ja till det i formuläret, så använder vi det.`,
  },
  yourName: 'Ditt Namn',
  month: (month, year) => `${month} ${year}`,
  titleHeading: 'Titeln i tre sammanhang',
  titleLines: {
    signature: (name, title) => `I en signatur: ${name}, ${title}`,
    cv: (title, organisation, month) =>
      `I ett CV: ${[title, organisation, month].filter(Boolean).join(', ')}`,
    sentence: (title, month) =>
      month === '' ? `I en mening: Jag är ${title}.` : `I en mening: Jag är ${title} sedan ${month}.`,
  },
  linkHeading: 'Lägg till på LinkedIn',
  open: 'Öppna LinkedIn med uppgifterna ifyllda',
  goesAlong: (what) =>
    `Öppnar du länken får LinkedIn ${what}. Ditt namn följer inte med. Du väljer själv där om du sparar.`,
  along: {
    title: 'titeln',
    organisation: 'namnet Inner Journey',
    month: 'år och månad',
    certificateId: 'intygets nummer',
    url: 'adressen till intyget',
  },
  copyLink: 'Kopiera länken',
  linkText: 'Länken i klartext',
  notes: {
    toMend: 'Det som behöver rättas i formuläret är inte med här än.',
    notOthers:
      'Titeln är Inner Journeys egen. Den är inte samma sak som en certifiering hos ICF eller EMCC, så använd inte deras märken eller nivåer.',
    validity: 'Inner Journey anger ingen giltighetstid, så skriv ingen.',
    number: 'Programmet säger inte om intyget har ett nummer eller hur någon annan kan kontrollera det.',
    senior: (title) => `${title} är en annan titel. Den skriver du först när du har fått den.`,
  },
  meta: (date) => `Sammanställt ${date}. Här utfärdas inga intyg.`,
  badge: {
    heading: 'Hur ett digitalt märke skulle kunna se ut',
    mark: 'Förhandsvisning, inte verifierbar',
    explanation:
      'Filen följer formen i Open Badges, men den är inte utfärdad och inte signerad av någon. Ingen kan kontrollera den, så lämna den aldrig som bevis.',
    download: 'förhandsvisning (JSON)',
    fileName: 'forhandsvisning-inte-verifierbar',
    description: 'Titel efter genomgången coachutbildning hos Inner Journey.',
    narrative: (completion, feedback, platform, assessor) =>
      `Har gjort ${completion} av övningarna och provsessionerna, fått positiv återkoppling på ${feedback} och visat kunskap om ${platform}. Bedömt av ${assessor}.`,
  },
};
