import type { RescueWords } from './rescueWords';

export const sv: RescueWords = {
  title: 'Verktyget har stannat',
  body: 'Något gick fel när det skulle visas på nytt. Det du har skrivit står kvar här nedanför, och det du har sparat i webbläsaren är orört. Ta med dig det du vill ha, och ladda sedan om sidan.',
  saveWords: 'Hämta det jag har skrivit',
  saveKept: 'Hämta allt jag har sparat',
  reload: 'Ladda om sidan',
  fetched: (file) => `Hämtat: ${file}`,
  nothing: 'Inget är sparat i den här webbläsaren.',
  failed: 'Filen gick inte att skapa. Det du har sparat ligger kvar.',
  written: 'Det du har skrivit',
  empty: 'Du hade inte skrivit något än.',
  inVain:
    'Det gick inte nu heller. Nätet kan ha brutits, eller så har guiden förnyats medan sidan var öppen; då hjälper det att ladda om den. Det som inte är sparat i webbläsaren följer inte med, så hämta det först.',
  wordsName: 'mina-ord',
  keptName: 'min-mapp',
};
