import type { ApplicationWords } from './words';

export const applicationSwedish: ApplicationWords = {
  title: 'Ansökningsutkast',
  submit: 'Visa utkastet',
  waiting: 'Skriv några rader i rutorna, så lägger vi ihop dem till ett utkast här.',
  mend: 'Rätta det som är markerat i formuläret, så får du ditt utkast här.',
  hints: {
    experience: 'Vad har verktygen gett dig? Berätta gärna om ett samtal du minns och vad du gjorde i det.',
    motivationText: 'Vad lockar dig i rollen, och vad vill du ge dem du möter?',
  },
  length: {
    none: (_total, advice) => `Lagom är ${advice} tillsammans. Det är ett råd och ingen gräns.`,
    short: (total, advice) => `${total} tillsammans. Lagom är ${advice}, så det finns plats för mer.`,
    fitting: (total, advice) => `${total} tillsammans. Det är lagom: rådet är ${advice}.`,
    long: (total, advice) =>
      `${total} tillsammans. Rådet är ${advice}. Det är ingen gräns, men programmet ber om något kort.`,
  },
  factsHeading: 'Verktyg och samtal',
  factsHint: 'Det du har sparat i behörighetskontrollen står redan här. Det du ändrar ändras där också.',
  answer: {
    ready: 'Ditt utkast är klart att läsa igenom',
    partly: 'Ditt utkast, så här långt',
    empty: 'Utkastet är tomt än',
  },
  write: {
    experience: 'Skriv några rader om din erfarenhet.',
    motivationText: 'Skriv några rader om varför du vill bli coach.',
  },
  paste: (form) => `Klistra in texten i ${form}, som finns inne i plattformen, och skicka den där.`,
  checkHeading: 'Stämmer det här?',
  rows: {
    tools: 'Verktyg',
    sessions: 'Samtal',
    experience: 'Din erfarenhet',
    motivationText: 'Varför du vill bli coach',
  },
  notGiven: 'Inte angivet',
  change: 'Ändra',
  copyDraft: 'Kopiera bara utkastet',
  draftHeading: 'Texten att klistra in',
  notes: {
    role: 'Rollen står med, eftersom programmet inte säger om samtalen ska vara som coach eller klient (Q-15).',
    length: 'Programmet ber om en kort beskrivning utan att säga hur kort. Längden är vårt råd (Q-20).',
    sent: 'Härifrån skickas ingenting. Formulärets adress står inte i programmet, så du öppnar det i plattformen.',
  },
  meta: (date) => `Utkast från ${date}. Läs igenom det innan du skickar.`,
};
