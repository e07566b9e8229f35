import type { Backup } from '../../folder/backup';
import type { Kept } from '../../folder/contract';
import type { StoredAnswers } from '../../folder/schema';
import { TOOL_IDS, type ToolId } from '../../folder/toolIds';

/** What reading the file in would do to one tool. `newer` is left alone: a later version kept what is here. */
export type PreviewLine = { readonly tool: ToolId } & (
  | { readonly change: 'new' | 'same' | 'replacesDamaged' | 'newer' }
  | { readonly change: 'replaces'; readonly savedAt: string }
);

/** Tool by tool, what would change. Tools that are not in the file are not touched and not listed. */
export function previewOf({ tools }: Backup, kept: readonly Kept[]): readonly PreviewLine[] {
  return TOOL_IDS.filter((tool) => tools[tool] !== undefined).map((tool): PreviewLine => {
    const here = kept.find((record) => record.tool === tool);
    if (here === undefined) {
      return { tool, change: 'new' };
    }
    switch (here.kind) {
      case 'damaged':
        return { tool, change: 'replacesDamaged' };
      case 'newer':
        return { tool, change: 'newer' };
      default:
        // Both have passed the same check, which puts the keys in the same order.
        return JSON.stringify(here.answers) === JSON.stringify(tools[tool])
          ? { tool, change: 'same' }
          : { tool, change: 'replaces', savedAt: here.savedAt };
    }
  });
}

/** The answers that would be written: those that differ and may be replaced. */
export function changesOf({ tools }: Backup, lines: readonly PreviewLine[]): Partial<StoredAnswers> {
  const written = lines.filter(({ change }) => change !== 'same' && change !== 'newer');
  return Object.fromEntries(written.map(({ tool }) => [tool, tools[tool]]));
}
