import { useEffect, useLayoutEffect, useState } from 'react';
import { todayByRule, todayInStockholm } from '../formats/stockholm';
import type { PlainDate } from '../rules';

// Where the page is brought to life by us, the first drawing is that of a living page: a second one would keep the
// reader waiting. It may differ from what the server wrote in words, and in nothing else.
let livesAtOnce = false;

/** Called once, before a tool is brought to life on a page whose fields have been opened already. */
export function liveAtOnce(): void {
  livesAtOnce = true;
}

export const isLiveAtOnce = (): boolean => livesAtOnce;

/** How long after it has come alive a page checks its day. */
const CHECK_MS = 2_000;

// Layout effects, since a tool that waits for a paint before it lets itself be used keeps the reader waiting.

/**
 * The day to judge by: the one given, or today in Stockholm once the page is alive.
 * `null` on the server and before that: what is built must not depend on the day of the build.
 */
export function useToday(given: PlainDate | undefined): PlainDate | null {
  const [read, setRead] = useState<PlainDate | null>(() => (livesAtOnce ? todayByRule(new Date()) : null));
  useLayoutEffect(() => setRead(todayByRule(new Date())), []);
  // The browser knows the law of the day; asking it is slow the first time, so it is asked when nobody waits.
  useEffect(() => {
    const timer = setTimeout(() => setRead(todayInStockholm(new Date())), CHECK_MS);
    return () => clearTimeout(timer);
  }, []);
  return given ?? read;
}

/** Whether the page is alive: false on the server and until the tool can answer. */
export function useAlive(): boolean {
  const [alive, setAlive] = useState(livesAtOnce);
  useLayoutEffect(() => setAlive(true), []);
  return alive;
}

/** False during the first drawing, for what has other elements or attributes depending on the day. */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return drawn;
}
