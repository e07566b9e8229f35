import type { StageId, WayId } from './stage';

/** Words of the page before anything has been read, in the first script. */
export interface JourneyWords {
  readonly heading: string;
  readonly lead: string;
  readonly ways: Readonly<Record<WayId, string>>;
  readonly stages: Readonly<Record<StageId, { readonly title: string; readonly invite: string }>>;
}
