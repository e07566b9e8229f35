/** Thrown inside a change that would write over what a later version of this site has kept. */
export class NewerRecord extends Error {}

/** Thrown when the browser said that a change was complete, and what lay there before lies there still. */
export class NotWritten extends Error {}

/**
 * Thrown when the browser has not answered in time. A busy disk answers in the end, so the answer can still be waited
 * for; one that never comes is never told of.
 */
export class NoAnswer<T = unknown> extends DOMException {
  readonly answer: Promise<T>;

  constructor(answer: Promise<T>) {
    super('The store did not answer', 'TimeoutError');
    this.answer = answer;
    answer.catch(() => undefined);
  }
}

/** What to tell of a change that failed. */
export function reasonOf(error: unknown): 'unavailable' | 'full' | 'newer' | 'unknown' {
  if (error instanceof NewerRecord) {
    return 'newer';
  }
  if (error instanceof NotWritten) {
    return 'unavailable';
  }
  switch ((error as { name?: unknown } | null)?.name) {
    case 'QuotaExceededError':
      return 'full';
    // The connection was closed, taken over by a newer version, or did not come back in time.
    case 'InvalidStateError':
    case 'VersionError':
    case 'SecurityError':
    case 'TimeoutError':
      return 'unavailable';
    default:
      return 'unknown';
  }
}
