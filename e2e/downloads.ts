import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';

export interface TakenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a button and reads the file that the browser downloads for it. */
export async function takeFile(page: Page, button: Locator): Promise<TakenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The events of a calendar file: title, and first day as `YYYY-MM-DD`. Throws when it cannot be parsed. */
export function eventsIn({ bytes }: TakenFile): { title: string; first: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { title: event.summary, first: event.startDate.toString() };
  });
}
