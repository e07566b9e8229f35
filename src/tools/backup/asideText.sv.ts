import type { AsideWords } from './asideWords';

export const sv: AsideWords = {
  heading: 'Undanlagt',
  intro:
    'Det här gick inte att läsa när något nytt sparades på samma plats. Vi lade undan det så att inget försvann: hämta texten om du vill se vad som stod där, eller ta bort den.',
  item: (tool, when) => (when === '' ? tool : `${tool}, undanlagt ${when}`),
  unknown: 'Något från en annan version',
  fetch: 'Hämta texten',
  remove: 'Ta bort',
};
