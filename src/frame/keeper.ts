import type { LoadResult } from '../folder/contract';
import { type Folder, openFolder } from '../folder/folder';
import { isSame, mergeAnswers } from '../folder/merge';
import type { StoredAnswers, ToolId } from '../folder/schema';
import { type KeepStatus, statusOf } from './keepStatus';

/** The form that is kept, as its page knows it. */
export interface KeptForm<Answers> {
  /** The answers as they stand now. */
  readonly form: () => Answers;
  /** The answers before anything was filled in. */
  readonly empty: Answers;
  /** Puts what was found in the form's place. */
  readonly replace: (answers: Answers) => void;
  /** Takes over what another page has written. */
  readonly follow: (answers: Answers) => void;
  readonly tell: (status: KeepStatus) => void;
  readonly turn: (on: boolean) => void;
  /** Words from another page, in fields that were changed here too. */
  readonly tellElsewhere: (words: readonly string[]) => void;
}

/** Keeps one tool's answers in the folder and follows what other pages do to them. */
export interface Keeper<Answers> {
  /** Brings back what was kept. */
  readonly look: () => Promise<void>;
  readonly write: (answers: Answers) => Promise<void>;
  /** Another page of the site may have saved or removed something. */
  readonly hear: () => Promise<void>;
  /** The page is left: what is not safe yet is noted at once. */
  readonly leave: () => void;
  readonly forget: () => Promise<void>;
  /** @returns a function that stops listening */
  readonly listen: () => () => void;
}

type Found<Answers> = Extract<LoadResult<Answers>, { kind: 'found' }>;

const FAILED: KeepStatus = { kind: 'failed', reason: 'other' };

/** A keeper on the page's folder. *Saved* is said only when the store says that the write is durable. */
export async function openKeeper<Tool extends ToolId>(
  tool: Tool,
  page: KeptForm<StoredAnswers[Tool]>,
): Promise<Keeper<StoredAnswers[Tool]>> {
  return keeperOn(await openFolder(), tool, page);
}

function keeperOn<Tool extends ToolId>(
  folder: Folder,
  tool: Tool,
  page: KeptForm<StoredAnswers[Tool]>,
): Keeper<StoredAnswers[Tool]> {
  type Answers = StoredAnswers[Tool];
  let on = false;
  // What was last handed to the store, and what the store has said is safe.
  let written: Answers | null = null;
  let safe: Answers | null = null;
  // The store was too slow to be heard when the page came alive.
  let slow = false;
  // The line that is being written in the log belongs to its page: another page writes another line.
  const alone = tool === 'log';

  const turn = (next: boolean) => {
    on = next;
    page.turn(next);
  };

  const restore = ({ answers, savedAt, unsaved, elsewhere }: Found<Answers>) => {
    written = unsaved === undefined ? answers : null;
    safe = written;
    page.replace(answers);
    turn(true);
    page.tell(
      unsaved === undefined ? { kind: 'restored', savedAt } : statusOf({ ok: false, reason: unsaved }),
    );
    if (elsewhere !== undefined) {
      page.tellElsewhere(elsewhere);
    }
  };

  /** Makes what another page has written one with what stands here. */
  const meet = (theirs: Answers) => {
    const ours = page.form();
    const { answers, conflicts } = mergeAnswers(safe ?? page.empty, ours, theirs);
    safe = theirs;
    const shown = isSame(answers, ours) ? ours : answers;
    if (isSame(shown, theirs)) {
      written = shown;
    }
    if (shown !== ours) {
      page.follow(shown);
    }
    const words = conflicts.map((conflict) => conflict.theirs).filter((each) => typeof each === 'string');
    if (words.length > 0) {
      page.tellElsewhere(words);
    }
  };

  /** Brings back what was kept beside what the reader wrote before it was found: a slow browser loses neither. */
  const join = (found: Found<Answers>) => {
    turn(true);
    page.tell({ kind: 'restored', savedAt: found.savedAt });
    if (!alone) {
      meet(found.answers);
    }
  };

  const write = async (answers: Answers) => {
    if (written === answers) {
      return;
    }
    on = true;
    written = answers;
    page.tell({ kind: 'saving' });
    const result = await folder.save(tool, answers, new Date(), alone ? undefined : (safe ?? page.empty));
    if (!result.ok) {
      written = null;
    } else if (result.merged === undefined) {
      safe = answers;
    } else {
      meet(result.merged.answers);
    }
    page.tell(statusOf(result));
  };

  const hear = async () => {
    const found = await folder.load(tool);
    if (found.kind === 'found' && on) {
      if (!alone) {
        meet(found.answers);
      }
    } else if (found.kind === 'found' && page.form() === page.empty) {
      restore(found);
    } else if (found.kind === 'found' && slow) {
      slow = false;
      join(found);
    } else if (!on) {
      // A slow store has come after all, and holds nothing.
      if (slow && folder.durable && found.kind !== 'found') {
        slow = false;
        page.tell({ kind: found.kind === 'none' ? 'off' : found.kind });
      }
    } else if (found.kind === 'none' && safe === null) {
      await write(page.form());
    } else if (found.kind === 'none') {
      // Writing it again would break the promise that the other page has made.
      written = null;
      safe = null;
      turn(false);
      page.tell({ kind: 'forgotten' });
    }
  };

  return {
    look: async () => {
      const found = folder.durable ? await folder.load(tool) : null;
      slow = found === null || (found.kind === 'damaged' && found.raw === '');
      if (found?.kind === 'found' && page.form() === page.empty) {
        restore(found);
      } else if (found?.kind === 'found') {
        join(found);
      } else {
        page.tell({ kind: found === null ? 'notDurable' : found.kind === 'none' ? 'off' : found.kind });
      }
    },
    write,
    hear,
    leave: () => {
      if (on && safe !== page.form()) {
        folder.leave(tool, page.form(), new Date(), safe ?? page.empty);
        void write(page.form());
      }
    },
    forget: async () => {
      on = false;
      written = null;
      safe = null;
      page.tell((await folder.remove(tool)) ? { kind: 'forgotten' } : FAILED);
    },
    listen: () =>
      folder.onChanged((changed) => {
        if (changed.includes(tool)) {
          void hear();
        }
      }),
  };
}
