import { joinItems } from '../../formats/list';
import { LIMIT } from './limit';
import type { BackupWords } from './words';

export const sv: BackupWords = {
  title: 'Min mapp',
  noScript: 'Mappen ligger i din webbläsare och visas med JavaScript. Utan JavaScript sparas ingenting här.',
  loading: 'Öppnar mappen …',
  notOpened:
    'Mappen gick inte att öppna just nu. Det du har sparat ligger kvar. Ladda om sidan och försök igen.',
  notDurableTitle: 'Den här webbläsaren låter oss inte spara',
  notDurable:
    'Verktygen räknar som vanligt, och svaren går att kopiera, skriva ut och hämta. Men när du stänger sidan är de borta. Det kan bero på ett privat fönster eller på att lagring är avstängd i inställningarna.',
  tools: {
    eligibility: 'Behörighetskontrollen',
    progress: 'Framstegskalkylatorn',
    fee: 'Avgiftskalkylatorn',
    goals: 'Målbyggaren',
    budget: 'Utbildningsbudgeten',
    log: 'Samtalsloggen',
    senior: 'Senior Coach-kollen',
    evaluation: 'Utvärderingen efter samtalsserie',
    agreement: 'Inför första samtalet',
    quarter: 'Kvartalsplaneraren',
    readiness: 'Redo-kollen',
    quality: 'Kvalitetsspegeln',
    feedback: 'Återkopplingskorten',
    certificate: 'Intyg och titel',
  },
  keptHeading: 'Det här är sparat',
  empty: 'Mappen är tom.',
  emptyPurpose:
    'Här hamnar det du väljer att spara i verktygen, så att du kan fortsätta en annan dag eller ta det med till en annan webbläsare.',
  emptyWay: 'Välj ett verktyg att börja med',
  savedAt: (when) => `sparat ${when}`,
  sessions: (count) => `${count} samtal i loggen`,
  sessionsDamaged: (count) => `${count} samtal går inte att läsa`,
  sessionsNewer: (count) => `${count} samtal är sparade av en nyare version av sidan`,
  lastChange: (parts, when) => `Senast ändrat: ${joinItems(parts, 'sv')}, ${when}.`,
  undo: 'Ångra den ändringen',
  undone: (parts) => `Ångrat: ${joinItems(parts, 'sv')} är som före ändringen.`,
  notUndone: 'Det gick inte att ångra. Inget är ändrat.',
  reminder: {
    never:
      'Du har ingen säkerhetskopia än. Webbläsaren kan rensa det du har sparat, och Safari gör det efter en vecka utan besök.',
    older: (when) => `Din senaste säkerhetskopia är från ${when}. Det finns ändringar efter det.`,
    current: (when) => `Din senaste säkerhetskopia är från ${when}, och inget är ändrat efter det.`,
  },
  heldOnly: 'finns kvar tills du stänger sidan',
  damaged: 'går inte att läsa',
  newer: 'sparat av en nyare version av sidan; ladda om för att läsa det',
  fetchDamaged: (tool) => `Hämta det oläsliga från ${tool}`,
  fetch: 'Hämta säkerhetskopia',
  fetchHint: 'Kopian är en fil med allt som går att läsa ovan. Den skickas ingenstans.',
  fileName: 'innerjourney-sakerhetskopia',
  damagedFileName: 'innerjourney-olasligt',
  fetched: (file) => `${file} är hämtad.`,
  fetchedMany: (files) =>
    `${files} filer är hämtade, för loggen är längre än en fil rymmer. Läs in dem en i taget och välj att lägga ihop.`,
  notFetched: 'Filen gick inte att skapa. Det du har sparat ligger kvar.',
  readHeading: 'Har du redan en kopia?',
  choose: 'Läs in säkerhetskopia',
  chooseHint: 'Du får se vad filen innehåller innan något ändras.',
  reading: 'Läser filen …',
  contents: (made) => `Filen är gjord ${made}. Inget är ändrat än.`,
  allHere: (made) => `Filen är gjord ${made}. Allt i den finns redan här, så det finns inget att läsa in.`,
  nothingInFile: 'Filen är en säkerhetskopia härifrån, men den har inga svar att läsa in.',
  previewCaption: (file) => `Det här händer om du läser in ${file}`,
  toolColumn: 'Verktyg',
  changeColumn: 'Vad som händer',
  changes: {
    new: 'läggs till',
    same: 'samma som redan är sparat',
    replacesDamaged: 'ersätter det som inte går att läsa',
    newer: 'läses inte in, för det som finns här är sparat av en nyare version av sidan',
  },
  replaces: (differing, when) => `${differing} svar skiljer sig från det du sparade ${when}`,
  log: (inFile, added, changed, onlyHere) =>
    `Samtal i filen: ${inFile}. Nya: ${added}. Ändrade: ${changed}. Finns bara här: ${onlyHere}.`,
  mode: 'Hur ska filen läsas in?',
  modes: {
    merge: 'Lägg ihop: det som bara finns här blir kvar. Där båda har ett svar gäller filen.',
    replace: 'Ersätt: verktygen i listan blir precis som i filen.',
  },
  rulesChanged: (tool) => `${tool}: reglerna har ändrats sedan kopian gjordes`,
  unknownTool: (tool) => `Filen har också svar från ”${tool}”, som inte finns här. De ligger kvar i filen.`,
  untouched: 'Verktyg som inte står i listan rörs inte.',
  readIn: 'Läs in',
  cancel: 'Avbryt',
  cancelled: 'Inget är ändrat.',
  didReadIn: (tools) => `Inläst: ${joinItems(tools, 'sv')}.`,
  heldForNow: 'Inläst, men bara tills du stänger sidan: webbläsaren låter oss inte spara.',
  refused: {
    tooLarge: `Filen är större än ${LIMIT} och kan inte vara en säkerhetskopia härifrån. Inget är ändrat.`,
    notJson:
      'Filen går inte att läsa. Kanske är det en annan fil, eller så är den avklippt. Inget är ändrat.',
    tooDeep: 'Filen är inte uppbyggd som en säkerhetskopia härifrån. Inget är ändrat.',
    notOurs: 'Filen är ingen säkerhetskopia härifrån. Inget är ändrat.',
    newer:
      'Filen kommer från en nyare version av sidan. Ladda om sidan och läs in filen igen. Inget är ändrat.',
  },
  refusedAt: {
    damaged: (at) => `Filen är skadad (vid ${at}). Inget är ändrat. Har du en äldre kopia kan du prova den.`,
    forbiddenKey: (at) =>
      `Filen har något som inte hör hemma i en säkerhetskopia (vid ${at}). Inget är ändrat.`,
  },
  notChecked: 'Filen gick inte att kontrollera just nu. Inget är ändrat. Ladda om sidan och försök igen.',
  failed: {
    unavailable:
      'Webbläsaren svarar inte när vi försöker spara. Inget är ändrat. Ladda om sidan och försök igen.',
    full: 'Svaren får inte plats i webbläsarens lagring. Inget är ändrat.',
    newer:
      'Det som är sparat här kommer från en nyare version av sidan. Ladda om och försök igen. Inget är ändrat.',
    unknown: 'Det gick inte att läsa in filen. Inget är ändrat.',
  },
  clear: 'Ta bort allt',
  clearTitle: 'Ta bort allt du har sparat?',
  clearWarning: (tools) =>
    `Det som försvinner ur den här webbläsaren är svaren från ${joinItems(tools, 'sv')}. Det går inte att ångra. Med en säkerhetskopia kan du läsa in dem igen.`,
  fetchFirst: 'Hämta säkerhetskopia först',
  clearNow: 'Ja, ta bort allt',
  discarded: 'Det är borttaget ur den här webbläsaren.',
  cleared: 'Allt är borttaget ur den här webbläsaren.',
  notCleared: 'Det gick inte att ta bort. Ladda om sidan och försök igen.',
};
