import { copyPrefix, type Done, doneAddress } from './copyName';

/** Written by the build: the path that the whole site stands under. Both languages share one copy. */
declare const SITE_BASE: string | undefined;

export const siteBase = (): string => (typeof SITE_BASE === 'undefined' ? '/' : SITE_BASE);

/** A complete copy of the site in this browser. */
export interface Copy extends Done {
  readonly name: string;
}

const isDone = (noted: unknown): noted is Done =>
  typeof noted === 'object' && noted !== null && 'at' in noted && 'bytes' in noted;

async function noted(name: string): Promise<Copy | null> {
  const answer = await caches.match(doneAddress(siteBase()), { cacheName: name });
  const done: unknown = await answer?.json();
  return isDone(done) ? { ...done, name } : null;
}

const names = async () => (await caches.keys()).filter((name) => name.startsWith(copyPrefix(siteBase())));

/**
 * The newest copy that is complete; `null` when there is none.
 * @throws when the browser does not answer
 */
export async function newestCopy(): Promise<Copy | null> {
  for (const name of (await names()).reverse()) {
    const found = await noted(name);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

/** The worker that stands for this site; `undefined` where there is none, or the browser has none. */
export async function ownWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const found = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return found.find(({ scope }) => new URL(scope).pathname === siteBase());
}

async function removeAll(): Promise<void> {
  // The worker first: one that is fetching would write into what has been removed.
  await (await ownWorker())?.unregister();
  await Promise.all((await names()).map((name) => caches.delete(name)));
}

/** A worker that is taking a copy home ends only when that has ended. */
const PATIENCE = 3000;

/**
 * Takes the copy and its worker away, and lets this tab take no other. A page that is open goes on, with the network.
 * @throws when the browser refuses
 */
export async function removeCopy(): Promise<void> {
  if ('serviceWorker' in navigator) {
    holdBack();
    await Promise.race([removeAll(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }
}

/** In the tab’s own storage: no copy is taken any more in this tab. */
const HELD_BACK = 'inner-journey-guide/no-copy';

/** Takes no copy until the site is opened in another tab: it was removed, or could not be taken. */
export function holdBack(): void {
  try {
    sessionStorage.setItem(HELD_BACK, '1');
  } catch {
    // Storage is blocked; the next page tries again.
  }
}

export function isHeldBack(): boolean {
  try {
    return sessionStorage.getItem(HELD_BACK) !== null;
  } catch {
    return false;
  }
}
