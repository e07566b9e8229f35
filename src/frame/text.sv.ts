import type { FrameWords } from './words';

export const sv: FrameWords = {
  status: { met: 'på plats', notMet: 'kvar', open: 'inte besvarad', judged: 'bedöms av en person' },
  from: {
    you: 'ditt svar',
    folder: 'från din mapp',
    file: 'från en fil',
    link: 'från länken',
    assumed: 'vårt antagande',
  },
  optional: '(frivilligt)',
  errorTitle: (count) =>
    count === 1 ? 'En sak att rätta innan vi kan svara' : `${count} saker att rätta innan vi kan räkna`,
  errorPrefix: 'Fel:',
  notFetched:
    'Den här delen gick inte att hämta. Kontrollera nätet och ladda om sidan; det du har sparat finns kvar.',
  noScript:
    'Verktyget räknar i din webbläsare och behöver JavaScript. Reglerna och exemplen här på sidan gäller även utan.',
  yours: (value) => `ditt svar: ${value}`,
  limit: (value) => `kravet: ${value}`,
  source: 'Källa',
  stepsHeading: 'Så kom vi fram till svaret',
  remainingHeading: 'Det här är kvar',
  notesHeading: 'Bra att veta',
  meta: (date, rules) => `Räknat ${date} med reglerna som gäller ${rules === date ? 'den dagen' : rules}.`,
  selfCheck: 'Det här är en självskattning, inte ett beslut.',
  showRule: 'Regeln',
  copyText: 'Kopiera som text',
  copyMarkdown: 'Kopiera som Markdown',
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren släppte inte till urklipp. Markera texten och kopiera själv, eller skriv ut.',
  print: 'Skriv ut',
  download: (kind) => `Hämta ${kind}`,
  downloaded: (name) => `${name} är hämtad.`,
  calendarHelp:
    'Kalenderfilen är en kopia: öppna den i Outlook eller Apple Kalender, eller importera den i Google Kalender under Inställningar.',
  restart: 'Börja om',
  restarted: 'Formuläret är tomt.',
  undo: 'Ångra',
  share: 'Dela som länk',
  keep: 'Spara i den här webbläsaren',
  keepHint: 'Inget sparas förrän du säger till, och inget lämnar din enhet.',
  kept: (when) => `Sparat i den här webbläsaren ${when}. Det du ändrar sparas efter hand.`,
  keeping: 'Sparar …',
  forget: 'Sluta spara och ta bort',
  forgotten: 'Borttaget ur den här webbläsaren. Svaren står kvar på skärmen.',
  keepFailed:
    'Det gick inte att spara här. Svaren står kvar på skärmen: kopiera eller skriv ut dem innan du stänger.',
  keepFull:
    'Webbläsarens lagring är full. Svaren står kvar på skärmen: kopiera eller skriv ut dem innan du stänger.',
  notDurable:
    'Den här webbläsaren låter oss inte spara något. Verktyget fungerar ändå: kopiera eller skriv ut svaret innan du stänger.',
  newer:
    'Det sparade kommer från en nyare version av sidan. Ladda om sidan för att läsa det; vi rör det inte.',
  damaged: 'Det som var sparat här gick inte att läsa. Vi låter det ligga tills du sparar på nytt.',
  restored: (when) => `Hämtat från din mapp, sparat ${when}.`,
  backupLink: 'Säkerhetskopia i Min mapp',
  elsewhere: (text) => `Samma fält ändrades i en annan flik. Där stod det: ”${text}”`,
};
