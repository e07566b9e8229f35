import type { BackupRefusal } from '../../folder/backup';
import { BACKUP_LIMIT } from '../../folder/backupLimit';
import type { SaveResult } from '../../folder/contract';
import type { ToolId } from '../../folder/toolIds';
import type { Locale } from '../../formats/units';

type SaveFailure = Exclude<SaveResult, { ok: true }>['reason'];

export interface BackupWords {
  readonly title: string;
  readonly noScript: string;
  readonly loading: string;
  readonly notOpened: string;
  readonly notDurableTitle: string;
  readonly notDurable: string;
  readonly tools: Readonly<Record<ToolId, string>>;
  readonly keptHeading: string;
  readonly empty: string;
  readonly savedAt: (when: string) => string;
  readonly heldOnly: string;
  readonly damaged: string;
  readonly newer: string;
  readonly fetchDamaged: (tool: string) => string;
  readonly fetch: string;
  readonly fetchHint: string;
  /** ASCII, without date and ending. */
  readonly fileName: string;
  readonly damagedFileName: string;
  readonly fetched: (file: string) => string;
  readonly notFetched: string;
  readonly readHeading: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly reading: string;
  readonly contents: (count: number, made: string) => string;
  readonly nothingInFile: string;
  readonly previewCaption: (file: string) => string;
  readonly toolColumn: string;
  readonly changeColumn: string;
  readonly changes: Readonly<Record<'new' | 'same' | 'replacesDamaged' | 'newer', string>>;
  readonly replaces: (when: string) => string;
  readonly unknownTool: (tool: string) => string;
  readonly untouched: string;
  readonly readIn: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly didReadIn: (tools: readonly string[]) => string;
  readonly heldForNow: string;
  readonly refused: Readonly<Record<Exclude<BackupRefusal, 'damaged' | 'forbiddenKey'>, string>>;
  readonly refusedAt: Readonly<Record<'damaged' | 'forbiddenKey', (at: string) => string>>;
  readonly notChecked: string;
  readonly failed: Readonly<Record<SaveFailure, string>>;
  readonly clear: string;
  readonly clearTitle: string;
  readonly clearWarning: (tools: readonly string[]) => string;
  readonly fetchFirst: string;
  readonly clearNow: string;
  readonly cleared: string;
  readonly notCleared: string;
}

const LIMIT = `${BACKUP_LIMIT / 1_000_000}\u00A0MB`;

const list = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(locale === 'sv' ? 'sv-SE' : 'en-GB').format(items);

export const backupText: Readonly<Record<Locale, BackupWords>> = {
  sv: {
    title: 'Min mapp',
    noScript:
      'Mappen ligger i din webbläsare och visas med JavaScript. Utan JavaScript sparas ingenting här.',
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
    },
    keptHeading: 'Det här är sparat',
    empty: 'Mappen är tom.',
    savedAt: (when) => `sparat ${when}`,
    heldOnly: 'finns kvar tills du stänger sidan',
    damaged: 'går inte att läsa',
    newer: 'sparat av en nyare version av sidan; ladda om för att läsa det',
    fetchDamaged: (tool) => `Hämta det oläsliga från ${tool}`,
    fetch: 'Hämta säkerhetskopia',
    fetchHint: 'Kopian är en fil med allt som går att läsa ovan. Den skickas ingenstans.',
    fileName: 'innerjourney-sakerhetskopia',
    damagedFileName: 'innerjourney-olasligt',
    fetched: (file) => `${file} är hämtad.`,
    notFetched: 'Filen gick inte att skapa. Det du har sparat ligger kvar.',
    readHeading: 'Har du redan en kopia?',
    choose: 'Läs in säkerhetskopia',
    chooseHint: 'Du får se vad filen innehåller innan något ändras.',
    reading: 'Läser filen …',
    contents: (count, made) =>
      `Filen är gjord ${made} och har svar från ${count} verktyg. Inget är ändrat än.`,
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
    replaces: (when) => `ersätter det du sparade ${when}`,
    unknownTool: (tool) => `Filen har också svar från ”${tool}”, som inte finns här. De ligger kvar i filen.`,
    untouched: 'Verktyg som inte står i listan rörs inte.',
    readIn: 'Läs in',
    cancel: 'Avbryt',
    cancelled: 'Inget är ändrat.',
    didReadIn: (tools) => `Inläst: ${list('sv', tools)}.`,
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
      damaged: (at) =>
        `Filen är skadad (vid ${at}). Inget är ändrat. Har du en äldre kopia kan du prova den.`,
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
      `Det som försvinner ur den här webbläsaren är svaren från ${list('sv', tools)}. Det går inte att ångra. Med en säkerhetskopia kan du läsa in dem igen.`,
    fetchFirst: 'Hämta säkerhetskopia först',
    clearNow: 'Ja, ta bort allt',
    cleared: 'Allt är borttaget ur den här webbläsaren.',
    notCleared: 'Det gick inte att ta bort. Ladda om sidan och försök igen.',
  },
  en: {
    title: 'My folder',
    noScript:
      'The folder lies in your browser and is shown with JavaScript. Without JavaScript nothing is kept here.',
    loading: 'Opening the folder …',
    notOpened:
      'The folder could not be opened just now. What you have kept is still there. Reload the page and try again.',
    notDurableTitle: 'This browser does not let us keep anything',
    notDurable:
      'The tools work as usual, and answers can be copied, printed and downloaded. But they are gone when you close the page. A private window, or storage turned off in the settings, can be the reason.',
    tools: {
      eligibility: 'The eligibility check',
      progress: 'The progress calculator',
      fee: 'The fee calculator',
      goals: 'The goal builder',
    },
    keptHeading: 'What is kept',
    empty: 'The folder is empty.',
    savedAt: (when) => `kept ${when}`,
    heldOnly: 'here until you close the page',
    damaged: 'cannot be read',
    newer: 'kept by a newer version of the site; reload to read it',
    fetchDamaged: (tool) => `Download the unreadable text: ${tool}`,
    fetch: 'Download backup',
    fetchHint: 'The backup is a file with everything above that can be read. It is not sent anywhere.',
    fileName: 'innerjourney-backup',
    damagedFileName: 'innerjourney-unreadable',
    fetched: (file) => `${file} is downloaded.`,
    notFetched: 'The file could not be made. What you have kept is still there.',
    readHeading: 'Do you already have a backup?',
    choose: 'Read in backup',
    chooseHint: 'You will see what is in the file before anything changes.',
    reading: 'Reading the file …',
    contents: (count, made) =>
      `The file was made ${made} and has answers from ${count === 1 ? '1 tool' : `${count} tools`}. Nothing has changed yet.`,
    nothingInFile: 'The file is a backup from here, but it has no answers to read in.',
    previewCaption: (file) => `What happens if you read in ${file}`,
    toolColumn: 'Tool',
    changeColumn: 'What happens',
    changes: {
      new: 'is added',
      same: 'the same as what is kept already',
      replacesDamaged: 'replaces what cannot be read',
      newer: 'is not read in, since what is here was kept by a newer version of the site',
    },
    replaces: (when) => `replaces what you kept ${when}`,
    unknownTool: (tool) =>
      `The file also has answers from “${tool}”, which is not here. They stay in the file.`,
    untouched: 'Tools that are not listed are left alone.',
    readIn: 'Read in',
    cancel: 'Cancel',
    cancelled: 'Nothing has changed.',
    didReadIn: (tools) => `Read in: ${list('en', tools)}.`,
    heldForNow: 'Read in, but only until you close the page: the browser does not let us keep anything.',
    refused: {
      tooLarge: `The file is larger than ${LIMIT} and cannot be a backup from here. Nothing has changed.`,
      notJson: 'The file cannot be read. It may be another file, or cut off. Nothing has changed.',
      tooDeep: 'The file is not built like a backup from here. Nothing has changed.',
      notOurs: 'The file is not a backup from here. Nothing has changed.',
      newer:
        'The file comes from a newer version of the site. Reload the page and read the file in again. Nothing has changed.',
    },
    refusedAt: {
      damaged: (at) =>
        `The file is damaged (at ${at}). Nothing has changed. If you have an older backup, try that one.`,
      forbiddenKey: (at) =>
        `The file holds something that does not belong in a backup (at ${at}). Nothing has changed.`,
    },
    notChecked: 'The file could not be checked just now. Nothing has changed. Reload the page and try again.',
    failed: {
      unavailable:
        'The browser does not answer when we try to save. Nothing has changed. Reload the page and try again.',
      full: 'There is no room for the answers in the browser’s storage. Nothing has changed.',
      newer:
        'What is kept here comes from a newer version of the site. Reload and try again. Nothing has changed.',
      unknown: 'The file could not be read in. Nothing has changed.',
    },
    clear: 'Delete everything',
    clearTitle: 'Delete everything you have kept?',
    clearWarning: (tools) =>
      `What disappears from this browser: ${list('en', tools)}. This cannot be undone. With a backup you can read it in again.`,
    fetchFirst: 'Download backup first',
    clearNow: 'Yes, delete everything',
    cleared: 'Everything is deleted from this browser.',
    notCleared: 'It could not be deleted. Reload the page and try again.',
  },
};
