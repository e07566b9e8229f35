import type { ReactNode } from 'react';
import { READINGS, type ReadingRecord } from '../../rules';
import { ReadingEntry } from './ReadingEntry';

/** Every reading of an unclear place. */
export const ReadingRegister = (): ReactNode => (
  <div className="register">
    {(Object.values(READINGS) as ReadingRecord[]).map((reading) => (
      <ReadingEntry key={reading.id} reading={reading} />
    ))}
  </div>
);
