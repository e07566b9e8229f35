// The lists of pages, which the generator knows when it runs; here there is none.
export const useDocsVersion = () => ({ docs: {}, docsSidebars: {} });
