import { useEffect, useState } from 'react';
import type { LogSession } from '../folder/answers/session';
import { openChannel } from '../folder/channel';
import type { Part } from '../folder/contract';
import { mayHoldSomething } from '../folder/peek';
import type { StoredAnswers } from '../folder/schema';
import { openFolder } from './useKept';

/** What the folder holds beside the tool that asks. */
export interface Others {
  readonly answers: Partial<StoredAnswers>;
  readonly sessions: readonly LogSession[];
}

async function readAll(): Promise<Others> {
  const folder = await openFolder();
  const [kept, { sessions }] = await Promise.all([folder.all(), folder.sessions()]);
  const found = kept.filter((record) => record.kind === 'found');
  return { answers: Object.fromEntries(found.map(({ tool, answers }) => [tool, answers])), sessions };
}

/**
 * Everything that is kept on this device, read when the page is alive and again when another page changes it.
 * `null` until it has been read, and for good when nothing has ever been kept here.
 */
export function useOthers(): Others | null {
  const [others, setOthers] = useState<Others | null>(null);
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    const read = async () => {
      const found = await readAll();
      if (!gone) {
        setOthers(found);
      }
    };
    const hear = (_changed: readonly Part[]) => void read().catch(() => undefined);
    const begin = async () => {
      if (!(await mayHoldSomething())) {
        stop = openChannel().listen(hear);
        return;
      }
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
  }, []);
  return others;
}
