import type { ResultWords } from './words';

export const sv: ResultWords = {
  status: { met: 'på plats', notMet: 'kvar', open: 'inte besvarad', judged: 'bedöms av en person' },
  from: {
    you: 'ditt svar',
    folder: 'från din mapp',
    file: 'från en fil',
    link: 'från länken',
    assumed: 'vårt antagande',
  },
  yours: (value) => `ditt svar: ${value}`,
  limit: (value) => `kravet: ${value}`,
  stepsHeading: 'Så kom vi fram till svaret',
  remainingHeading: 'Det här är kvar',
  notesHeading: 'Bra att veta',
  meta: (date, rules) => `Räknat ${date} med reglerna som gäller ${rules === date ? 'den dagen' : rules}.`,
  selfCheck: 'Det här är en självskattning, inte ett beslut.',
  copyText: 'Kopiera som text',
  copyMarkdown: 'Kopiera som Markdown',
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren lät oss inte kopiera. Markera texten och kopiera själv, eller skriv ut.',
  print: 'Skriv ut',
  download: (kind) => `Hämta ${kind}`,
  downloaded: (name) => `${name} är hämtad.`,
  calendarHelp:
    'Kalenderfilen är en kopia: öppna den i Outlook eller Apple Kalender, eller importera den i Google Kalender under Inställningar.',
};
