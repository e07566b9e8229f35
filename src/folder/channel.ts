import type { Part } from './contract';
import { STORE_NAME } from './storeName';
import { isToolId } from './toolIds';

/** Tells the other pages of the site what was changed or removed, and is told by them. */
export interface Channel {
  tell(changed: readonly Part[]): void;
  /** @returns a function that stops listening; the channel is not used after that */
  listen(heard: (changed: readonly Part[]) => void): () => void;
}

const isPart = (name: unknown): name is Part =>
  typeof name === 'string' && (name === 'sessions' || isToolId(name));

/** The browser's channel between pages; silent where there is none. */
export function openChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => undefined, listen: () => () => undefined };
  }
  const channel = new BroadcastChannel(STORE_NAME);
  // Under Node an open channel would keep a test from ending.
  (channel as { unref?: () => void }).unref?.();
  return {
    tell: (changed) => channel.postMessage(changed),
    listen(heard) {
      const receive = ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) {
          heard(data.filter(isPart));
        }
      };
      channel.addEventListener('message', receive);
      return () => channel.removeEventListener('message', receive);
    },
  };
}
