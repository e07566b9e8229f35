/** The little storage of the browser that holds last words, and no channel: pages hear nothing of each other. */
export function installPocket(): { readonly empty: () => void } {
  const notes = new Map<string, string>();
  Object.assign(globalThis, {
    BroadcastChannel: undefined,
    localStorage: {
      getItem: (key: string) => notes.get(key) ?? null,
      setItem: (key: string, value: string) => void notes.set(key, value),
      removeItem: (key: string) => void notes.delete(key),
    },
  });
  return { empty: () => notes.clear() };
}
