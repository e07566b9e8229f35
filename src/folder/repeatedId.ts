/** The first list whose rows must be told apart and cannot be: `goals`, `goals[0].milestones`. */
export function repeatedIdIn(fields: object, path = ''): string | undefined {
  for (const [key, list] of Object.entries(fields)) {
    const rows: readonly unknown[] = Array.isArray(list) ? list : [];
    const objects = rows.filter((row): row is { id?: unknown } => typeof row === 'object' && row !== null);
    const ids = objects.flatMap(({ id }) => id ?? []);
    const at = `${path}${key}`;
    const found =
      new Set(ids).size < ids.length
        ? at
        : objects.map((row, index) => repeatedIdIn(row, `${at}[${index}].`)).find((inner) => inner);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
