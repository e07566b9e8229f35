import { z } from '../zod';
import { loggedSession } from './answers/session';
import { answerSchemas } from './schema';
import { isCarriable } from './stored';
import { HANDED_OVER } from './storeName';

const shapes: Readonly<Record<string, z.ZodType>> = {
  ...answerSchemas,
  // The line that is being written and the sessions above it.
  log: z.object({ line: answerSchemas.log, sessions: z.array(loggedSession) }),
  receipt: z.string(),
};

/**
 * What was written in a tool before the reader changed language. It is gone from the tab once it is read.
 * @returns in the shape of the tool; `null` when there is nothing, or something else than the tool writes
 */
export function takeOver(tool: string): unknown {
  const key = HANDED_OVER + tool;
  try {
    const text = sessionStorage.getItem(key) ?? 'null';
    sessionStorage.removeItem(key);
    const words: unknown = JSON.parse(text);
    const read = shapes[tool]?.safeParse(words);
    return read?.success === true && isCarriable(words) ? read.data : null;
  } catch {
    return null;
  }
}
