import { type ReactNode, useEffect, useReducer, useRef } from 'react';
import { isLiveAtOnce } from './useClock';

const isAnswer = (node: ReactNode): boolean =>
  typeof (node as { type?: unknown } | null)?.type === 'function';

/**
 * The answer as it is to be drawn. The first one is drawn at once. One that takes the place of another waits for the
 * paint that shows what was typed: an answer is long, and no key should wait for it. Only where a page is brought to
 * life by us; everything else has its answers at once.
 * @param answer an element of a component; anything else is what stands there before there is an answer
 */
export function useUnhurriedAnswer(answer: ReactNode): ReactNode {
  const drawn = useRef(answer);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const waits = drawn.current !== answer && isLiveAtOnce() && isAnswer(drawn.current) && isAnswer(answer);
  if (!waits) {
    drawn.current = answer;
  }
  useEffect(() => {
    if (!waits) {
      return undefined;
    }
    let afterwards: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      afterwards = setTimeout(() => {
        drawn.current = answer;
        draw();
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterwards);
    };
  }, [waits, answer]);
  return drawn.current;
}
