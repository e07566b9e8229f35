import { type ReactNode, useEffect, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from './afterPaint';
import { isLiveAtOnce } from './useClock';

const isAnswer = (node: ReactNode): boolean =>
  typeof (node as { type?: unknown } | null)?.type === 'function';

/** An answer as it is drawn. */
export interface Unhurried {
  readonly drawn: ReactNode;
  /** To be called before anything in the answer hears that it was pressed: it must not act on what stood before. */
  readonly onPress: () => void;
}

/**
 * The answer as it is to be drawn. The first one is drawn at once. One that takes the place of another waits for the
 * paint that shows what was typed: an answer is long, and no key should wait for it. What comes of a press in the
 * answer itself is drawn at once, since focus goes to it. Only where a page is brought to life by us; everything else
 * has its answers at once.
 * @param answer an element of a component; anything else is what stands there before there is an answer
 */
export function useUnhurriedAnswer(answer: ReactNode): Unhurried {
  const drawn = useRef(answer);
  const pressed = useRef(false);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const isNext = drawn.current !== answer && isAnswer(drawn.current) && isAnswer(answer);
  const waits = isNext && isLiveAtOnce() && !pressed.current;
  if (!waits) {
    drawn.current = answer;
  }
  useEffect(() => {
    pressed.current = false;
    if (!waits) {
      return undefined;
    }
    return afterPaint(() => {
      drawn.current = answer;
      draw();
    });
  }, [waits, answer]);
  return {
    drawn: drawn.current,
    onPress: () => {
      pressed.current = true;
      if (waits) {
        flushSync(draw);
      }
    },
  };
}
