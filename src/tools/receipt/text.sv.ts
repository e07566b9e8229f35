import type { ReceiptWords } from './words';

export const sv: ReceiptWords = {
  title: 'Kontrollera ett resultat',
  paste: 'Kvitto eller kopierat resultat',
  pasteHint: 'Klistra in kvittot, eller allt du har fått. Vi letar upp kvittot i texten.',
  file: 'Säkerhetskopia från Min mapp',
  fileHint:
    'Filen läses i din webbläsare och sparas inte. Står det ett kvitto ovanför får du veta om de hör ihop.',
  submit: 'Kontrollera',
  waiting: 'Här ser du om kvittot är oförändrat, vad reglerna gav då och vad de ger i dag.',
  checking: 'Kontrollerar …',
};
