// What is fetched when a file is chosen: the checks, what it would change, and how that is shown.
export { readBackupFile } from '../../folder/backup';
export { changesOf, isAllHere, logPreviewOf, previewOf, sessionChangesOf } from './preview';
export { RestorePreview } from './RestorePreview';
