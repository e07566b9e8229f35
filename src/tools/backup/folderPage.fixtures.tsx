import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, vi } from 'vitest';
import { openingDialogs } from '../../../test/dialogs';
import { emptyFeeForm } from '../../folder/answers/fee.empty';
import type { Folder } from '../../folder/contract';
import type { FolderBackupProps } from './FolderBackup';

const clock = () => new Date('2026-11-20T09:30:00.000Z');
export const SAVED = new Date('2026-11-02T12:00:00.000Z');
export const fee = { ...emptyFeeForm(), price: '800' };

/** What the browser was asked to download. */
export const downloads: { name: string; blob: Blob }[] = [];

let latest: Blob;
export const folder = async (): Promise<Folder> => (await import('../../folder/folder')).openFolder();

export async function show(props: Partial<FolderBackupProps> = {}) {
  const { FolderBackup } = await import('./FolderBackup');
  render(<FolderBackup base="/" clock={clock} locale="sv" {...props} />);
  await waitFor(() => expect(fileInput(props.locale).disabled).toBe(false));
  return userEvent.setup();
}

export const fileInput = (locale: 'sv' | 'en' = 'sv') =>
  screen.getByLabelText<HTMLInputElement>(locale === 'sv' ? 'Läs in säkerhetskopia' : 'Read in backup');

export const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
export const said = () => screen.getByRole('status').textContent;
export const rowOf = (tool: string) => screen.getByRole('row', { name: new RegExp(tool) }).textContent;

export const backup = (tools: object, changes: object = {}) =>
  new File(
    [
      JSON.stringify({
        app: 'inner-journey-guide',
        schema: 1,
        exportedAt: '2026-11-10T12:00:00.000Z',
        tools,
        ...changes,
      }),
    ],
    'kopia.json',
    { type: 'application/json' },
  );

export async function plant(record: object): Promise<void> {
  await folder();
  const database = await openDB('inner-journey-guide', 2);
  await database.put('records', record);
  database.close();
}

/** An empty store, and a browser that downloads and opens dialogs. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  localStorage.clear();
  downloads.length = 0;
  URL.createObjectURL = (blob) => {
    latest = blob as Blob;
    return 'blob:here';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: latest });
  });
  openingDialogs();
}

export function leave(): void {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}
