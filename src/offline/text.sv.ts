import type { OfflineWords } from './words';

export const sv: OfflineWords = {
  renewed: 'Det finns en ny version av sidan.',
  written: 'Det du har skrivit följer med.',
  load: 'Läs in den nya',
  later: 'Inte nu',
  offline: 'Du är utan nät. Guiden finns i webbläsaren och fungerar ändå.',
  offlineWithout: 'Du är utan nät. Det du har skrivit står kvar, men andra sidor går inte att öppna just nu.',
  close: 'Stäng',
  here: (when, mega) =>
    `Guiden finns i den här webbläsaren och fungerar utan nät. Den hämtades ${when} och tar ${mega} MB.`,
  coming: 'Guiden hämtas till webbläsaren …',
  failed:
    'Guiden fick inte plats i webbläsaren, eller så bröts nätet. Den fungerar som vanligt när du har nät.',
  none: 'Guiden är inte hämtad till den här webbläsaren. Den fungerar när du har nät.',
  remove: 'Ta bort den hämtade guiden',
  removed: 'Den hämtade guiden är borttagen.',
  notRemoved: 'Det gick inte att ta bort den. Rensa webbplatsens data i webbläsarens inställningar.',
};
