/** Reading what lies in the store without trusting it: other versions and other hands write there too. */

const field = (kept: unknown, name: string): unknown =>
  typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>)[name] : undefined;

/** The schema a record says it has, or `undefined`. A number above ours means that a later version wrote it. */
export function schemaOf(kept: unknown): number | undefined {
  const schema = field(kept, 'schema');
  return typeof schema === 'number' ? schema : undefined;
}

/** How many times a record has been saved; a record that does not say has been saved no times. */
export function revisionOf(kept: unknown): number {
  const revision = field(kept, 'revision');
  return Number.isSafeInteger(revision) ? (revision as number) : 0;
}

/** The answers in a record, whatever they are. */
export const answersOf = (kept: unknown): unknown => field(kept, 'answers');

/** Text of whatever was kept, for the reader to take away. Never throws. */
export function rawText(kept: unknown): string {
  try {
    return JSON.stringify(kept, null, 2) ?? String(kept);
  } catch {
    return String(kept);
  }
}
