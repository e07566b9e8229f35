import type { Folder, LastChange, Part } from './contract';
import { NewerRecord } from './failure';
import { type ChangeStep, isSession, type Store } from './storeContract';
import { revisionAfter, schemaOf } from './stored';
import { SCHEMA } from './toolIds';
import { partsOf } from './writing';

/**
 * What was done last, and the way back from it.
 * @param tell is told of what has been put back
 */
export function undoingOn(
  store: Store,
  tell: (changed: readonly Part[]) => void,
): Pick<Folder, 'lastChange' | 'undo'> {
  return {
    lastChange: () =>
      store
        .lastStep()
        .then(described)
        .catch(() => null),
    undo: async (now) => {
      try {
        const { isSound } = await import('./record');
        const savedAt = now.toISOString();
        const step = await store.undo({
          at: savedAt,
          isSound,
          restore: (key, kept, current) => {
            if ((schemaOf(current) ?? 0) > SCHEMA) {
              throw new NewerRecord();
            }
            // The answers of then, saved once more: a page that holds later ones must see that they are not the
            // last. What could not be read then is put back as it was.
            return kept === null || !isSound(key, kept)
              ? kept
              : { ...(kept as object), revision: revisionAfter(kept, current), savedAt };
          },
        });
        const undone = described(step);
        if (undone !== null) {
          tell(undone.parts);
        }
        return undone;
      } catch {
        return null;
      }
    },
  };
}

const described = (step: ChangeStep | null): LastChange | null =>
  step === null
    ? null
    : {
        at: step.at,
        parts: partsOf(step.before.map(({ key }) => key)),
        sessions: step.before.filter(({ key }) => isSession(key)).length,
      };
