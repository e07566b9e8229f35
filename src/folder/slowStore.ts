import { memoryStore } from './memoryStore';
import type { Store } from './storeContract';

/**
 * Holds records in memory until the browser’s own store has opened, and is that store from then on. What was held
 * meanwhile was never said to be saved: whoever holds it hears that the store is here, and saves it then.
 * @param late the store, if it ever comes
 */
export function slowStore(late: Promise<Store>): Store {
  let current = memoryStore();
  const here = late.then((store) => {
    current = store;
  });
  return new Proxy({} as Store, {
    get: (_, name: keyof Store) => (name === 'here' ? here : current[name]),
  });
}
