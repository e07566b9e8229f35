import type { Part } from './contract';
import { STORE_NAME } from './storeName';
import { isToolId, TOOL_IDS } from './toolIds';

/** Tells the other pages of the site what was changed or removed, and is told by them. */
export interface Channel {
  tell(changed: readonly Part[]): void;
  /** @returns a function that stops listening; the channel is not used after that */
  listen(heard: (changed: readonly Part[]) => void): () => void;
}

/** All that a folder is made of. */
export const PARTS: readonly Part[] = [...TOOL_IDS, 'sessions'];

const isPart = (name: unknown): name is Part =>
  typeof name === 'string' && (name === 'sessions' || isToolId(name));

/** The browser's channel between pages; silent where there is none. */
export function openChannel(): Channel {
  const channel = open();
  return {
    tell: (changed) => channel?.postMessage(changed),
    listen(heard) {
      const receive = ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) {
          heard(data.filter(isPart));
        }
      };
      // A page that comes back from the browser's memory has heard nothing meanwhile.
      const comeBack = ({ persisted }: PageTransitionEvent) => persisted && heard(PARTS);
      channel?.addEventListener('message', receive);
      globalThis.window?.addEventListener('pageshow', comeBack);
      return () => {
        channel?.removeEventListener('message', receive);
        globalThis.window?.removeEventListener('pageshow', comeBack);
      };
    },
  };
}

function open(): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(STORE_NAME);
    // Under Node an open channel would keep a test from ending.
    (channel as { unref?: () => void }).unref?.();
    return channel;
  } catch {
    return null;
  }
}
