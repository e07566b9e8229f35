import type { PartProgress } from '../../rules';

/** Words of the parts that are fetched after the answer. */
export interface FurtherWords {
  /** Each part of the training inside a sentence. */
  readonly partNames: Readonly<Record<PartProgress['rule'], string>>;
  /** So many of the untouched part, and the limit is reached. */
  readonly reachedWith: (count: string) => string;
  readonly certain: Readonly<Record<'yes' | 'no', (part: string) => string>>;
  readonly next: Readonly<Record<'exercises' | 'trialSessions', string>>;
  readonly enough: (parts: string) => string;
  /** Enough also if each part is counted alone. */
  readonly enoughApart: (parts: string) => string;
  /** `day` is null for today. */
  readonly earliest: (day: string | null, latest: string) => string;
}
