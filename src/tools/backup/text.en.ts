import { joinItems } from '../../formats/list';
import { LIMIT } from './limit';
import type { BackupWords } from './words';

export const en: BackupWords = {
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
    budget: 'The training budget',
    log: 'The session log',
    senior: 'The Senior Coach check',
    evaluation: 'The evaluation after a series of sessions',
    agreement: 'Before the first session',
    quarter: 'The quarter planner',
    readiness: 'The readiness check',
    quality: 'The quality mirror',
    feedback: 'The feedback cards',
    certificate: 'Certificate and title',
  },
  keptHeading: 'What is kept',
  empty: 'The folder is empty.',
  emptyPurpose:
    'What you choose to keep in the tools ends up here, so that you can go on another day or take it to another browser.',
  emptyWay: 'Choose a tool to begin with',
  savedAt: (when) => `kept ${when}`,
  sessions: (count) => (count === 1 ? `${count} session in the log` : `${count} sessions in the log`),
  sessionsDamaged: (count) => `${count} of the sessions cannot be read`,
  sessionsNewer: (count) => `${count} of the sessions were kept by a newer version of the site`,
  lastChange: (parts, when) => `Last changed: ${joinItems(parts, 'en')}, ${when}.`,
  undo: 'Undo that change',
  undone: (parts) => `Undone: ${joinItems(parts, 'en')} stand as before the change.`,
  notUndone: 'It could not be undone. Nothing has changed.',
  reminder: {
    never:
      'You have no backup yet. The browser may clear what you have kept, and Safari does after a week without a visit.',
    older: (when) => `Your last backup is from ${when}. Something has changed since then.`,
    current: (when) => `Your last backup is from ${when}, and nothing has changed since then.`,
  },
  heldOnly: 'here until you close the page',
  damaged: 'cannot be read',
  newer: 'kept by a newer version of the site; reload to read it',
  fetchDamaged: (tool) => `Download the unreadable text: ${tool}`,
  fetch: 'Download backup',
  fetchHint: 'The backup is a file with everything above that can be read. It is not sent anywhere.',
  fileName: 'innerjourney-backup',
  damagedFileName: 'innerjourney-unreadable',
  fetched: (file) => `${file} is downloaded.`,
  fetchedMany: (files) =>
    `${files} files have been downloaded, since the log is longer than one file can be. Read them in one by one and choose to put them together.`,
  notFetched: 'The file could not be made. What you have kept is still there.',
  readHeading: 'Do you already have a backup?',
  choose: 'Read in backup',
  chooseHint: 'You will see what is in the file before anything changes.',
  reading: 'Reading the file …',
  contents: (made) => `The file was made ${made}. Nothing has changed yet.`,
  allHere: (made) => `The file was made ${made}. All of it is here already, so there is nothing to read in.`,
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
  replaces: (differing, when) =>
    differing === 1
      ? `${differing} answer differs from what you kept ${when}`
      : `${differing} answers differ from what you kept ${when}`,
  log: (inFile, added, changed, onlyHere) =>
    `Sessions in the file: ${inFile}. New: ${added}. Changed: ${changed}. Only here: ${onlyHere}.`,
  mode: 'How should the file be read in?',
  modes: {
    merge: 'Put together: what is only here stays. Where both have an answer, the file’s counts.',
    replace: 'Replace: the tools in the list become exactly as in the file.',
  },
  rulesChanged: (tool) => `${tool}: the rules have changed since the backup was made`,
  unknownTool: (tool) =>
    `The file also has answers from “${tool}”, which is not here. They stay in the file.`,
  untouched: 'Tools that are not listed are left alone.',
  readIn: 'Read in',
  cancel: 'Cancel',
  cancelled: 'Nothing has changed.',
  didReadIn: (tools) => `Read in: ${joinItems(tools, 'en')}.`,
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
    `What disappears from this browser: ${joinItems(tools, 'en')}. This cannot be undone. With a backup you can read it in again.`,
  fetchFirst: 'Download backup first',
  clearNow: 'Yes, delete everything',
  discarded: 'It is deleted from this browser.',
  cleared: 'Everything is deleted from this browser.',
  notCleared: 'It could not be deleted. Reload the page and try again.',
};
