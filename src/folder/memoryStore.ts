import type { Store, StoredRecord } from './store';
import type { ToolId } from './toolIds';

/** Keeps records for as long as the page lives: what the folder falls back on, and all a test needs. */
export function memoryStore(): Store {
  const records = new Map<ToolId, StoredRecord>();
  return {
    durable: false,
    read: async (tool) => structuredClone(records.get(tool)),
    async update(tools, change) {
      const changed = tools.map((tool) => structuredClone(change(tool, records.get(tool))));
      for (const record of changed) {
        records.set(record.tool, record);
      }
    },
    remove: async (tool) => void records.delete(tool),
    clear: async () => records.clear(),
  };
}
