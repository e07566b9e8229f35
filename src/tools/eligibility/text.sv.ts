import type { EligibilityWords } from './words';

export const sv: EligibilityWords = {
  title: 'Behörighetskontroll',
  submit: 'Visa svaret',
  waiting: 'Svara på det du kan. Det du hoppar över räknar vi som obesvarat, aldrig som nej.',
  mend: 'Rätta det som är markerat i formuläret, så får du ditt svar här.',
  tools: 'Vilka självutvecklingsverktyg har du erfarenhet av?',
  toolsHint: (requirement) => `Välj alla som stämmer. Kravet är ${requirement}.`,
  toolNames: {
    meditation: 'Meditation',
    journaling: 'Journaling',
    goalSetting: 'Målsättning',
    breathing: 'Andningsövningar',
    other: 'Annat',
  },
  otherTool: 'Vilket verktyg?',
  otherToolMissing: 'Skriv vilket verktyg du menar',
  otherToolLong: (most) => `Skriv verktygets namn med högst ${most}`,
  sessions: 'Hur många coachningssamtal har du genomfört?',
  sessionsHint: 'Räkna samtal både på egen hand och via plattformen.',
  // gate: how a whole number is typed
  sessionsNotWhole: 'Ange ett heltal, till exempel 12',
  sessionsNegative: 'Antalet samtal kan inte vara negativt. Skriv 0 eller mer',
  sessionsTooMany: (most) => `Ange högst ${most} samtal`,
  where: 'Var har samtalen hållits?',
  whereNames: { own: 'På egen hand', platform: 'Via plattformen' },
  role: 'Vilken roll har du haft?',
  roleHint: 'Båda rollerna räknas. Vi skriver ut rollen i ditt utkast.',
  roleNames: { coach: 'Som coach', client: 'Som klient', both: 'Båda' },
  traits: {
    empathic: 'Jag är empatisk i mina samtal',
    structured: 'Jag är strukturerad i mina samtal',
    motivation: 'Jag vill hjälpa andra utan att döma',
  },
  traitNames: { yes: 'Ja', unsure: 'Osäker', no: 'Nej' },
  reflect: {
    empathic:
      'Om empati: tänk på ett samtal där du verkligen förstod hur den andra hade det. Vad gjorde du då?',
    structured: 'Om struktur: hur brukar dina samtal börja och sluta? Fråga någon du har samtalat med.',
    motivation: 'Om att inte döma: vad händer i dig när någon väljer något som du inte själv skulle välja?',
  },
  draftHeading: 'Börja på din ansökningstext',
  draftHint: (words) =>
    `Kort räcker: ${words} tillsammans är lagom. Du klistrar själv in texten i plattformen.`,
  experience: 'Din erfarenhet',
  motivationText: 'Varför du vill bli coach',
  wordCount: (count) => `${count} ord`,
  textLong: (length, most) => `Texten har ${length}. Korta den till högst ${most}`,
  answer: {
    ready: 'Du är redo att ansöka',
    almost: 'Nästan – en sak kvar',
    notYet: 'Inte ännu – det här är vägen dit',
    soFar: 'Något är kvar – svara på resten så ser du hela vägen',
    open: 'Det beror på – några svar saknas än',
  },
  sessionsLeft: (left, goal) =>
    `${left} kvar till ${goal}. Boka eller håll samtal på egen hand eller via plattformen, i vilken roll du vill.`,
  toolsLeft: (examples) =>
    `Prova ett självutvecklingsverktyg. Programmet nämner ${examples}, men andra går också bra.`,
  traitLeft: {
    empathic: 'Öva på att lyssna in hur den andra har det. Kom tillbaka när du känner igen dig i påståendet.',
    structured:
      'Prova att ge dina samtal en tydlig början, mitt och slut. Kom tillbaka när du känner igen dig.',
    motivation: 'Fundera på vad som lockar dig i rollen. Kom tillbaka när du känner igen dig i påståendet.',
  },
  stillOpen: (questions) => `Svara också på: ${questions}.`,
  applyNow: (form) =>
    `Beskriv din erfarenhet och din motivation kort i ${form}, som finns inne i plattformen.`,
  assessorNote: 'Påståendena om dig väger en granskare senare. Här är det bara ett nej som håller dig kvar.',
  roleNote:
    'Programmet säger inte om samtalen ska vara som coach eller klient. Vi räknar båda och skriver ut rollen.',
  draftTitle: 'Utkast till ansökan',
  draftTools: (tools) => `Jag har erfarenhet av ${tools}.`,
  draftSessions: (sessions) => `Jag har genomfört ${sessions}.`,
  draftRole: { '': '', coach: ' som coach', client: ' som klient', both: ' som coach och klient' },
  examplesCaption: 'Så faller svaret ut',
  examplesTools: 'Verktyg',
  examplesSessions: 'Samtal',
  examplesTraits: 'Påståendet om empati',
  examplesAnswer: 'Svar',
  questionNames: {
    tools: 'verktyg',
    sessions: 'antal samtal',
    empathic: 'empati',
    structured: 'struktur',
    motivation: 'motivation',
  },
};
