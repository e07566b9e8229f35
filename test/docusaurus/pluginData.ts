// Stands in for what plugins tell the pages. A test that needs it sets it first.
export const told: { data: unknown } = { data: {} };

export const usePluginData = (): unknown => told.data;
