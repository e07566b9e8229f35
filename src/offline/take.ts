import { holdBack, isHeldBack, newestCopy, ownWorker, siteBase } from './copy';

/** What is said of the copy: it is here, on its way, could not be taken, or is not taken in this browser or tab. */
export type Taking = 'here' | 'coming' | 'failed' | 'none';

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The one address that may become a worker; the page’s policy knows this name alone. */
function workerAddress(): string {
  const address = `${siteBase()}sw.js`;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  return (
    trustedTypes?.createPolicy('offline', { createScriptURL: () => address }).createScriptURL('') ?? address
  );
}

/** Readers who pay by the byte, or wait long for each, have not asked for the whole site. */
function isDear(): boolean {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /^(?:slow-)?2g$/.test(connection?.effectiveType ?? '');
}

/** Says how it goes, until it has come to an end. */
function follow(worker: ServiceWorker, tell: (taking: Taking) => void): void {
  const over = new AbortController();
  const heard = () => {
    if (worker.state === 'activated') {
      // From now on its end is no failure: the reader may remove it, or a newer one come.
      over.abort();
      tell('here');
    } else if (worker.state === 'redundant') {
      // Each page would fetch it all once more, and fail again.
      holdBack();
      newestCopy().then(
        (copy) => tell(copy === null ? 'failed' : 'here'),
        () => tell('failed'),
      );
    }
  };
  worker.addEventListener('statechange', heard, { signal: over.signal });
}

/**
 * Has the browser take the copy, or look whether there is a newer one.
 * @param tell is told how things stand, more than once
 * @returns what asks for a newer one again; does nothing where there is no worker
 */
export async function takeCopy(tell: (taking: Taking) => void): Promise<() => void> {
  const copy = await newestCopy();
  tell(copy === null ? 'none' : 'here');
  const before = await ownWorker();
  // The browser has thrown the copy away and left the worker.
  if (copy === null && before?.active) {
    await before.unregister();
  }
  if (copy === null && (isHeldBack() || isDear())) {
    return () => undefined;
  }
  const found: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(
    workerAddress(),
  );
  const look = () => {
    if (found?.installing) {
      if (copy === null) {
        tell('coming');
      }
      follow(found.installing, tell);
    }
  };
  const again = () => void found?.update().catch(() => undefined);
  look();
  found?.addEventListener('updatefound', look);
  // The browser looks by itself after a while; whoever reads rules should not wait for that.
  if (before?.active) {
    again();
  }
  return again;
}
