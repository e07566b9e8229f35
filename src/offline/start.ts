import { writtenIn } from '../frame/writtenWords';
import { newestCopy } from './copy';
import { sayAtFoot } from './foot';
import { isRenewed } from './renewed';
import { showStatus } from './status';
import { type Taking, takeCopy } from './take';
import { offlineText, pageLocale } from './text';

/** Nobody who goes back and forth between tabs asks the server more often than this. */
const BETWEEN = 600_000;

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') {
      resolve();
    } else {
      addEventListener('load', () => resolve(), { once: true });
    }
  });

// Safari has no idle callback.
const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve());
    } else {
      setTimeout(resolve, 200);
    }
  });

let announced = false;

/** Tells once that the page that is open has been renewed. Nothing is loaded until the reader says so. */
async function announce(): Promise<void> {
  if (announced || !(await isRenewed())) {
    return;
  }
  announced = true;
  const words = offlineText[pageLocale()];
  const isWritten = [...document.querySelectorAll('.tool')].some((tool) => writtenIn(tool).length > 0);
  sayAtFoot([words.renewed, ...(isWritten ? [words.written] : [])].join(' '), [
    // After everybody who listens to the press has been heard.
    { label: words.load, takesWords: true, act: () => void setTimeout(() => location.reload()) },
    { label: words.later, kind: 'quiet', act: () => undefined },
  ]);
}

/** Says that the network has gone, until it is back. */
function followNetwork(): void {
  const words = offlineText[pageLocale()];
  let take = () => {};
  addEventListener('offline', () => {
    const say = (has: boolean) => {
      take();
      take = sayAtFoot(has ? words.offline : words.offlineWithout, [
        { label: words.close, kind: 'quiet', act: () => undefined },
      ]);
    };
    newestCopy().then(
      (copy) => say(copy !== null),
      () => say(false),
    );
  });
  addEventListener('online', () => take());
}

async function begin(): Promise<void> {
  await loaded();
  await idle();
  const tell = (taking: Taking) => void showStatus(taking).catch(() => undefined);
  followNetwork();
  navigator.serviceWorker.addEventListener('controllerchange', () => void announce().catch(() => undefined));
  const lookAgain = await takeCopy(tell);
  await announce();
  let looked = performance.now();
  const comeBack = () => {
    if (document.visibilityState === 'visible' && performance.now() - looked > BETWEEN) {
      looked = performance.now();
      lookAgain();
    }
  };
  document.addEventListener('visibilitychange', comeBack);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      comeBack();
      void announce().catch(() => undefined);
    }
  });
}

/**
 * Takes the whole site home once the reader has begun and the browser has nothing else to do, and tells of a newer
 * version from then on. A page inside somebody else’s takes nothing.
 */
export function start(): void {
  if (self === top && 'serviceWorker' in navigator) {
    begin().catch(() => void showStatus('failed').catch(() => undefined));
  }
}
