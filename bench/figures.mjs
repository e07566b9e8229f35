// Medians, ratios and tables.

/** @param {number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of each figure over all samples that have it. */
export function medians(samples) {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      median(samples.map((sample) => sample[name]).filter((value) => value !== undefined)),
    ]),
  );
}

export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
export const ratio = (value, against) =>
  value === undefined || !against ? '–' : (value / against).toFixed(2);

/**
 * Columns aligned: the first to the left, the figures to the right.
 * @param {string[]} head
 * @param {(string | number | undefined)[][]} rows
 */
export function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map((cell) => (cell === undefined ? '–' : String(cell))));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  '),
    )
    .join('\n');
}

/** @param {{ what: string, met: boolean, is: string }} bar */
export const barLine = ({ what, met, is }) => `bar: ${what}: ${is} ${met ? 'met' : 'NOT met'}`;
