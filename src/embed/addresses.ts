import { TOOL_IDS, type ToolId } from '../folder/toolIds';
import { toolPage } from '../frame/toolPage';
import type { Accent, Theme } from './parameters';

// Tools that keep no answers of their own, and so have no id in the folder.
const OTHERS = {
  application: 'verktyg/ansokan/',
  assessment: 'verktyg/granskningsunderlag/',
  folder: 'verktyg/min-mapp/',
  receipt: 'verktyg/kontrollera/',
} as const;

export type EmbeddedTool = ToolId | keyof typeof OTHERS;

/** Every tool that has an address of its own for frames, by the name of its island. */
export const EMBEDDED: readonly EmbeddedTool[] = [
  ...TOOL_IDS,
  ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]),
];

const isOther = (tool: EmbeddedTool): tool is keyof typeof OTHERS => tool in OTHERS;

/** Where a tool stands with all that belongs to it, below the site's base: `verktyg/avgift/`. */
export const wholePage = (tool: EmbeddedTool): string => (isOther(tool) ? OTHERS[tool] : toolPage(tool));

/** Where it stands alone, for a frame: `embed/avgift/`. */
export const framePage = (tool: EmbeddedTool): string => wholePage(tool).replace('verktyg/', 'embed/');

/** How a frame is to look. */
export interface Look {
  readonly theme: Theme;
  readonly accent: Accent | null;
}

/**
 * A tool's address for a frame; what goes without saying is left out of it.
 * @param base the path of the language, with slashes at both ends, with the site's origin before it or not
 */
export function frameAddress(tool: EmbeddedTool, base: string, { theme, accent }: Look): string {
  const asked = [
    ...(theme === 'auto' ? [] : [`tema=${theme}`]),
    ...(accent === null ? [] : [`accent=${accent}`]),
  ];
  return `${base}${framePage(tool)}${asked.length === 0 ? '' : `?${asked.join('&')}`}`;
}
