import { type Accent, type Ground, readAccent } from './accent';

export type { Accent } from './accent';

/** `auto` follows the reader's system, or what the host page says that its own colours are. */
export const THEMES = ['auto', 'ljust', 'morkt'] as const;
export type Theme = (typeof THEMES)[number];

export interface Parameters {
  readonly theme: Theme;
  readonly accent: Accent | null;
  /** Names that were given and are not used: a value that is none, or a name that stands twice. */
  readonly refused: readonly string[];
}

const isTheme = (text: string): text is Theme => (THEMES as readonly string[]).includes(text);

/**
 * Reads how a frame is to look from its address. The address is written by others, so each value is one of those that
 * are known or left out; nothing of it is ever shown or run.
 * @param search what stands after the path, `?tema=morkt`
 */
export function readParameters(search: string): Parameters {
  const asked = new URLSearchParams(search);
  const refused: string[] = [];
  const read = <Value>(name: string, meaning: (text: string) => Value | null): Value | null => {
    const [text, ...more] = asked.getAll(name);
    const value = text === undefined || more.length > 0 ? null : meaning(text);
    if (text !== undefined && value === null) {
      refused.push(name);
    }
    return value;
  };
  const theme = read('tema', (text) => (isTheme(text) ? text : null)) ?? 'auto';
  const accent = read('accent', readAccent);
  return { theme, accent, refused };
}

/** The looks that a frame can come to have. */
export const looksOf = (theme: Theme): readonly Ground[] =>
  theme === 'auto' ? ['light', 'dark'] : theme === 'ljust' ? ['light'] : ['dark'];
