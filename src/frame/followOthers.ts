import type { LogSession } from '../folder/answers/session';
import { openFolder } from '../folder/folder';
import type { StoredAnswers } from '../folder/schema';

/** What the folder holds beside the tool that asks. */
export interface Others {
  readonly answers: Partial<StoredAnswers>;
  readonly sessions: readonly LogSession[];
}

async function readAll(wantsSessions: boolean): Promise<Others> {
  const folder = await openFolder();
  const [kept, { sessions }] = await Promise.all([
    folder.all(),
    wantsSessions ? folder.sessions() : { sessions: [] },
  ]);
  const found = kept.filter((record) => record.kind === 'found');
  return { answers: Object.fromEntries(found.map(({ tool, answers }) => [tool, answers])), sessions };
}

/**
 * Reads everything that is kept on this device, and again whenever another page changes it.
 * @returns a function that stops
 */
export function followOthers(tell: (others: Others) => void, wantsSessions = true): () => void {
  let gone = false;
  let stop = () => {};
  const read = async () => {
    const found = await readAll(wantsSessions);
    if (!gone) {
      tell(found);
    }
  };
  const hear = () => void read().catch(() => undefined);
  const begin = async () => {
    stop = (await openFolder()).onChanged(hear);
    await read();
  };
  begin()
    .then(() => gone && stop())
    .catch(() => undefined);
  return () => {
    gone = true;
    stop();
  };
}
