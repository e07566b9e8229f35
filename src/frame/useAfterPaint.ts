import { useEffect, useState } from 'react';
import { afterPaint } from './afterPaint';

/**
 * A value as it was at the last paint: what a key has changed is shown in its field first, and a long answer follows
 * in the next piece of work. Nobody sees the difference, and no key waits for the answer.
 * @param value the same object as long as nothing has changed
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (shown === value) {
      return undefined;
    }
    return afterPaint(() => setShown(() => value));
  }, [value, shown]);
  return shown;
}
