import { type EmbeddedTool, frameAddress, type Look } from './addresses';

/** Where a host may not run our script, this is the height that stays; the frame then scrolls by itself. */
const HEIGHT = 900;

const asAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export interface Site {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** Path of the pages of one language, with slashes at both ends. */
  readonly base: string;
  /** Path of the whole site, with slashes at both ends. */
  readonly root: string;
}

/**
 * What a host page holds to show a tool: the frame, and the script that gives it its height.
 * @param name the tool's name, which screen readers say of the frame
 */
export const snippet = (
  { tool, name, look }: { tool: EmbeddedTool; name: string; look: Look },
  { origin, base, root }: Site,
): string =>
  [
    '<iframe',
    `  src="${asAttribute(origin + frameAddress(tool, base, look))}"`,
    `  title="${asAttribute(name)}"`,
    // gate: markup
    `  width="100%" height="${HEIGHT}" allow="clipboard-write" style="border: 0"`,
    '></iframe>',
    `<script src="${asAttribute(`${origin}${root}embed/host.js`)}" async></script>`,
  ].join('\n');
