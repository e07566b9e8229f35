import { STORE_NAME } from './storeName';
import { isToolId, type ToolId } from './toolIds';

/** Tells the other pages of the site what was removed, and is told by them. */
export interface Channel {
  tell(removed: readonly ToolId[]): void;
  /** @returns a function that stops listening */
  listen(heard: (removed: readonly ToolId[]) => void): () => void;
}

/** The browser's channel between pages; silent where there is none. */
export function openChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => undefined, listen: () => () => undefined };
  }
  const channel = new BroadcastChannel(STORE_NAME);
  // Under Node an open channel would keep a test from ending.
  (channel as { unref?: () => void }).unref?.();
  return {
    tell: (removed) => channel.postMessage(removed),
    listen(heard) {
      const receive = ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) {
          heard(data.filter((name): name is ToolId => typeof name === 'string' && isToolId(name)));
        }
      };
      channel.addEventListener('message', receive);
      return () => channel.removeEventListener('message', receive);
    },
  };
}
