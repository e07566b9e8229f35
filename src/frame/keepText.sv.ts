import type { KeepWords } from './words';

export const sv: KeepWords = {
  kept: (when) => `Sparat i den här webbläsaren ${when}. Det du ändrar sparas efter hand.`,
  keeping: 'Sparar …',
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
};
