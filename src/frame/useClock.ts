import { useLayoutEffect, useState } from 'react';
import { todayInStockholm } from '../formats/stockholm';
import type { PlainDate } from '../rules';

// Layout effects, since a tool that waits for a paint before it lets itself be used keeps the reader waiting.

/**
 * The day to judge by: the one given, or today in Stockholm once the page is alive.
 * `null` on the server and before that: what is built must not depend on the day of the build.
 */
export function useToday(given: PlainDate | undefined): PlainDate | null {
  const [read, setRead] = useState<PlainDate | null>(null);
  useLayoutEffect(() => setRead(todayInStockholm(new Date())), []);
  return given ?? read;
}

/** Whether the page is alive: false on the server and until the tool can answer. */
export function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useLayoutEffect(() => setAlive(true), []);
  return alive;
}
