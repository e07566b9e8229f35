import type { FrameWords } from './words';

export const sv: FrameWords = {
  optional: '(frivilligt)',
  errorTitle: (count) =>
    count === 1 ? 'En sak att rätta innan vi kan svara' : `${count} saker att rätta innan vi kan räkna`,
  notFetched: 'Den här delen gick inte att hämta.',
  missing: 'En del av verktyget gick inte att hämta. Det du har skrivit står kvar.',
  again: 'Försök igen',
  saveWords: 'Hämta det jag har skrivit',
  noScript:
    'Verktyget räknar i din webbläsare och behöver JavaScript. Reglerna och exemplen här på sidan gäller även utan.',
  restart: 'Börja om',
  restarted: 'Formuläret är tomt.',
  undo: 'Ångra',
  share: 'Dela som länk',
  keep: 'Spara i den här webbläsaren',
  keepHint: 'Inget sparas förrän du säger till, och inget lämnar din enhet.',
  sharedComputer: 'Delar du dator med någon?',
  forget: 'Sluta spara och ta bort',
  backupLink: 'Säkerhetskopia i Min mapp',
  elsewhere: (text) => `Samma fält ändrades i en annan flik. Där stod det: ”${text}”`,
};
