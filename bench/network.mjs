// The network of a phone on slow 4G, in the units of the browser's own throttling.

/** Milliseconds from a question to its answer. */
export const ROUND_TRIP = 150;

/** Milliseconds and bytes a second. */
export const SLOW_4G = {
  offline: false,
  latency: ROUND_TRIP,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/**
 * The browser delays each request by a round trip, but not the opening of a connection, which takes one for TCP and
 * one for TLS before the first request can leave. The server holds new connections for as long.
 */
export const openingDelay = (secure) => (secure ? 2 : 1) * ROUND_TRIP;
