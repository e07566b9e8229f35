import type { EmbeddedTool } from './addresses';

/** Every word about frames: what stands in one, and what helps to put one up. */
export interface EmbedWords {
  /** The tools by the titles of their pages. */
  readonly names: Readonly<Record<EmbeddedTool, string>>;
  readonly noScript: string;
  readonly kept: string;
  readonly rules: string;
  readonly whole: string;
  readonly newTab: string;
  readonly builder: {
    readonly title: string;
    readonly tool: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'auto' | 'ljust' | 'morkt', string>>;
    readonly accent: string;
    readonly accentHint: string;
    readonly noColour: string;
    readonly usable: Readonly<Record<'light' | 'dark' | 'none', string>>;
    readonly snippet: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly tryIt: string;
  };
  readonly addresses: {
    readonly caption: (origin: string) => string;
    readonly tool: string;
    readonly address: string;
  };
}
