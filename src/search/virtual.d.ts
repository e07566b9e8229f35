// What the build knows and writes: plugins/search.

declare module 'virtual:search-rows' {
  export const rows: readonly import('./entry').Row[];
}

declare module 'virtual:search-place' {
  /** The language's base, with a slash after it. */
  export const base: string;
  export const locale: 'sv' | 'en';
  /** The style of the dialog. */
  export const css: string;
}
