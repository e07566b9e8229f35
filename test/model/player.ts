import { isDeepStrictEqual } from 'node:util';
import { emptyGoalForm, emptyGoalsForm } from '../../src/folder/answers/goals.empty';
import { emptyLogForm } from '../../src/folder/answers/log.empty';
import type { LogSession } from '../../src/folder/answers/session';
import { readBackup, writeBackups } from '../../src/folder/backup';
import type { Folder } from '../../src/folder/contract';
import { session } from '../../src/folder/fixtures/session';
import { folderOn } from '../../src/folder/folder';
import { mayHoldSomething } from '../../src/folder/peek';
import type { Store } from '../../src/folder/storeContract';
import { changesOf, previewOf, sessionChangesOf } from '../../src/tools/backup/preview';
import { DAMAGE, kindOf } from './damage';
import { agreeing, type Disk } from './disk';
import { arm, disarm, type Fault, LEAVES_OPEN } from './faults';
import { type Act, type Answers, due, EMPTY, type Lying, type Model } from './reference';

export const TOOLS = ['senior', 'goals', 'log'] as const;
type Tool = (typeof TOOLS)[number];
const IDS = ['a', 'b', 'c', 'd'];
export const KEYS: readonly string[] = [...TOOLS, ...IDS.map((id) => `session/${id}`)];

/** What a reader does on one page; `n` decides the particulars. */
export interface Move {
  readonly page: number;
  readonly do:
    | Exclude<Act['do'], 'saveAll'>
    | 'saveOver'
    | 'putSessions'
    | 'takeSessions'
    | 'backup'
    | 'merge'
    | 'replace';
  readonly tool: Tool;
  readonly n: number;
}

/** What happens at once: moves on different pages, or something that is done to the store or to a page. */
export type Event =
  | { readonly moves: readonly Move[]; readonly fault?: { readonly is: Fault; readonly after: number } }
  | { readonly plant: string; readonly damage: string }
  | { readonly plantStep: unknown }
  | { readonly opened: number };
export type Script = readonly Event[];

const EMPTY_FORMS: Readonly<Record<Tool, () => Answers>> = {
  senior: () => ({ certified: '', sessions: '' }),
  goals: () => emptyGoalsForm() as unknown as Answers,
  log: () => emptyLogForm() as unknown as Answers,
};

/** The answers with one of them changed. */
function changed(tool: Tool, answers: Answers, n: number): Answers {
  const text = n % 5 === 0 ? '' : `t${n % 97}`;
  if (tool === 'senior') {
    return { ...answers, [n % 2 === 0 ? 'certified' : 'sessions']: text };
  }
  if (tool === 'log') {
    return { ...answers, [n % 2 === 0 ? 'client' : 'reflection']: text };
  }
  const goals = answers.goals as readonly { readonly id: string }[];
  const id = `g${n % 3}`;
  if (goals.every((goal) => goal.id !== id)) {
    return { ...answers, goals: [...goals, { ...emptyGoalForm(id), what: text }] };
  }
  return n % 4 === 0
    ? { ...answers, goals: goals.filter((goal) => goal.id !== id) }
    : { ...answers, goals: goals.map((goal) => (goal.id === id ? { ...goal, what: text } : goal)) };
}

interface Page {
  readonly folder: Folder;
  readonly life: { ended: boolean };
  /** No two pages that were ever open have the same. */
  readonly visit: number;
  /** What it knows to be saved. */
  readonly known: Map<Tool, Answers>;
}
type Done = readonly [Act, unknown];

const KILLED = Symbol('killed');
let minute = 0;
// A clock that jumps about, since order must not be told by it.
const now = () => {
  minute = (minute * 7 + 13) % 100_000;
  return new Date(Date.UTC(2026, 10, 20, 9, minute));
};

/**
 * Plays a script and looks at the disk after each event.
 * @param from the first event after which it looks
 * @returns what went wrong first, or `null`
 */
export async function play(disk: Disk, script: Script, from = 0): Promise<string | null> {
  const pages: Page[] = [];
  let visits = 0;
  let backup = '';
  let models: readonly Model[] = [EMPTY];

  const open = async (): Promise<Page> => {
    visits += 1;
    const life = { ended: false };
    const folder = folderOn(mortal(await disk.openStore(), life));
    return { folder, life, visit: visits, known: new Map() };
  };
  for (let nth = 0; nth < 3; nth += 1) {
    pages.push(await open());
  }

  const run = async ({ do: what, page: at, tool, n }: Move): Promise<readonly Done[]> => {
    const page = pages[at % pages.length] as Page;
    const { folder, visit, known } = page;
    const on = { page: visit };
    const before = known.get(tool) ?? EMPTY_FORMS[tool]();
    const next = changed(tool, before, n);
    const id = IDS[n % IDS.length] as string;
    const saveAll = async (given: {
      answers: Record<string, Answers>;
      put: LogSession[];
      remove: string[];
    }) => {
      const answer = await folder.saveAll(given.answers, now(), given);
      return [{ ...on, do: 'saveAll', ...given } as Act, answer] as const;
    };
    switch (what) {
      case 'load': {
        const found = await folder.load(tool);
        if (found.kind === 'found' && found.unsaved === undefined) {
          known.set(tool, found.answers as unknown as Answers);
        }
        return [[{ ...on, do: what, tool }, found]];
      }
      case 'save':
      case 'saveOver': {
        const base = what === 'save' ? before : undefined;
        const answer = await folder.save(tool, next as never, now(), base as never);
        if (answer.ok) {
          known.set(tool, (answer.merged?.answers as unknown as Answers | undefined) ?? next);
        }
        return [[{ ...on, do: 'save', tool, answers: next, base }, answer]];
      }
      case 'putSessions':
        return [
          await saveAll({
            answers: {},
            put: IDS.filter((_, index) => index === n % 4 || n % 7 === index).map((each) =>
              session(each, { client: `K${n % 89}` }),
            ),
            remove: [],
          }),
        ];
      case 'takeSessions':
        return [await saveAll({ answers: {}, put: [], remove: n % 3 === 0 ? IDS.slice(0, 2) : [id] })];
      case 'remove': {
        const part = n % 3 === 0 ? 'sessions' : tool;
        return [[{ ...on, do: what, part }, await folder.remove(part)]];
      }
      case 'leave':
        folder.leave(tool, next as never, now(), before as never);
        return [[{ ...on, do: what, tool, answers: next, base: before }, undefined]];
      case 'discard': {
        const [first] = await folder.quarantined();
        return first === undefined ? [] : [[{ ...on, do: what }, await folder.discard(first.id)]];
      }
      case 'peek':
        return [[{ ...on, do: what }, await mayHoldSomething()]];
      case 'all':
        return (await readAll(page)).seen;
      case 'backup': {
        const { seen, all, log } = await readAll(page);
        [backup] = writeBackups(all, log.sessions, now());
        return seen;
      }
      case 'merge':
      case 'replace': {
        const { seen, all, log } = await readAll(page);
        const read = readBackup(backup);
        if (!read.ok) {
          return seen;
        }
        const answers = changesOf(read.backup, previewOf(read.backup, all), all, what);
        const { put, remove } = sessionChangesOf(read.backup, log.sessions, what);
        return [...seen, await saveAll({ answers: answers as never, put: [...put], remove: [...remove] })];
      }
      case 'undo':
      case 'lastChange':
        return [[{ ...on, do: what }, await folder[what](now())]];
      default:
        return [[{ ...on, do: what }, await folder[what]()]];
    }
  };

  /** What the store may hold afterwards, or what must never happen. */
  const happen = async (event: Event): Promise<readonly Model[] | string> => {
    if ('plant' in event) {
      const lies = planted(event.plant, event.damage);
      await disk.plant(event.plant, lies.record);
      return models.map((model) => ({
        ...model,
        lying: new Map(model.lying).set(event.plant, lies.lying),
      }));
    }
    if ('plantStep' in event) {
      await disk.plantStep(event.plantStep);
      return disk.mayFail ? models.map((model) => ({ ...model, steps: [...model.steps, null] })) : models;
    }
    if ('opened' in event) {
      pages[event.opened % pages.length] = await open();
      return models;
    }
    const { moves, fault } = event;
    let kill = (_: typeof KILLED) => {};
    const killed = new Promise<typeof KILLED>((resolve) => {
      kill = resolve;
    });
    if (fault !== undefined) {
      const page = pages[(moves[0]?.page ?? 0) % pages.length];
      arm(fault.is, fault.after, () => {
        (page as Page).life.ended = true;
        kill(KILLED);
      });
    }
    const playing = Promise.all(
      moves.map((move) => run(move).catch((error: unknown) => `${move.do} threw ${String(error)}`)),
    );
    const ended = await Promise.race([playing, killed]);
    const met = fault !== undefined && disarm();
    if (ended === KILLED) {
      const at = (moves[0]?.page ?? 0) % pages.length;
      const { visit } = pages[at] as Page;
      pages[at] = await open();
      return models.flatMap((model) => afterKill(model, visit, moves));
    }
    const threw = ended.find((each) => typeof each === 'string');
    if (threw !== undefined) {
      return threw;
    }
    const orders = ordersOf(ended.filter((each) => typeof each !== 'string'));
    return models.flatMap((model) =>
      orders.flatMap((order) => explained(model, order, met ? fault?.is : undefined, moves.length > 1)),
    );
  };

  for (const [index, event] of script.entries()) {
    const next = await happen(event);
    const found =
      typeof next === 'string'
        ? { models: [], amiss: next }
        : index < from
          ? { models: next, amiss: 'no order of what was done explains the answers' }
          : await agreeing(disk, next);
    if (found.models.length === 0) {
      return `at ${index}, ${JSON.stringify(event)}: ${found.amiss}`;
    }
    models = found.models.filter(
      (model, nth) => !found.models.slice(0, nth).some((other) => isDeepStrictEqual(model, other)),
    );
  }
  return null;
}

/** What a page that was killed may have done: what was not complete is cancelled, what it did before is not. */
function afterKill(model: Model, visit: number, moves: readonly Move[]): readonly Model[] {
  return moves.flatMap(({ do: what, tool, n }) => {
    const reads =
      what === 'load' || what === 'all' || what === 'backup' || what === 'merge' || what === 'replace';
    const gone = what === 'remove' && n % 3 !== 0 ? tool : null;
    const words = new Map([...model.words].filter(([key]) => what !== 'clear' && key !== gone));
    return reads ? partly(model, visit) : [model, { ...model, words }];
  });
}

/** A store that hears nothing more from a page that has ended. */
function mortal(store: Store, life: { readonly ended: boolean }): Store {
  return new Proxy(store, {
    get: (all, name: keyof Store) => {
      const part = all[name];
      return typeof part === 'function'
        ? (...given: never[]) =>
            life.ended ? new Promise(() => undefined) : (part as (...all: never[]) => unknown)(...given)
        : part;
    },
  });
}

/** Everything on a page, each form by itself first: last words of several have no order otherwise. */
async function readAll({ folder, visit }: Page) {
  const seen: Done[] = [];
  for (const tool of TOOLS) {
    seen.push([{ page: visit, do: 'load', tool }, await folder.load(tool)]);
  }
  const all = await folder.all();
  const log = await folder.sessions();
  seen.push([{ page: visit, do: 'all' }, all], [{ page: visit, do: 'sessions' }, log]);
  return { seen, all, log };
}

/** A record as it is planted, and what it is to the model. */
function planted(key: string, damage: string): { record: object; lying: Lying } {
  const answers = key.startsWith('session/')
    ? (session(key.slice(8)) as unknown as Answers)
    : EMPTY_FORMS[key as Tool]();
  const record = DAMAGE[damage]?.(answers) ?? {};
  const kind = kindOf(damage);
  return {
    record,
    lying:
      kind === 'sound'
        ? { kind, answers: record.answers as Answers }
        : { kind, raw: structuredClone({ tool: key, ...record }) },
  };
}

/** Every order in which the moves may have come to the store; what one page did keeps its own. */
function ordersOf(done: readonly (readonly Done[])[]): readonly (readonly Done[])[] {
  const [only, ...others] = done;
  if (only === undefined) {
    return [[]];
  }
  return others.length === 0
    ? [only]
    : done.flatMap((first, index) =>
        ordersOf(done.filter((_, other) => other !== index)).map((rest) => [...first, ...rest]),
      );
}

/** What the store may hold after these acts, given what they have answered; nothing when no model explains it. */
function explained(
  model: Model,
  order: readonly Done[],
  fault: Fault | undefined,
  crowded: boolean,
): readonly Model[] {
  let models: readonly Model[] = [model];
  for (const [act, answer] of order) {
    models = models.flatMap((each) => {
      const { next, fits } = due(each, act);
      const failed = fault !== undefined && hasFailed(act, answer);
      // Words may be in the store before they are forgotten; those that a page forgets first stay forgotten.
      const open = [next, { ...next, words: each.words }];
      const partial = act.do === 'remove' || act.do === 'clear' ? [{ ...each, words: next.words }] : [];
      return [
        // Taken back by another page before it was read back, a change may be told as not made; never the other way.
        ...(fits(answer) || (crowded && isNotThere(act, answer)) ? [next] : []),
        ...(failed || (fault === 'the write is ignored' && takesNothing(each, act))
          ? [each, ...partial]
          : []),
        // Last words may be safe although what they have become could not be read.
        ...(failed && (LEAVES_OPEN.includes(fault) || act.do === 'load') ? open : []),
        ...(failed && act.do === 'all' ? partly(each, act.page) : []),
      ];
    });
  }
  return models;
}

// Where no record lay, nobody can see that a removal was ignored; what was to go is in the steps at most.
const takesNothing = ({ lying }: Model, act: Act): boolean =>
  act.do === 'clear'
    ? lying.size === 0
    : act.do === 'remove' &&
      ![...lying.keys()].some((key) => key === act.part || (act.part === 'sessions' && key.includes('/')));

const isNotThere = ({ do: what }: Act, answer: unknown): boolean =>
  what === 'undo' ? answer === null : (answer as { reason?: string } | null)?.reason === 'unavailable';

// Some of the forms may have been read, and their last words saved, when the fault came.
function partly(model: Model, page: number): readonly Model[] {
  return TOOLS.reduce<readonly Model[]>(
    (models, tool) => models.flatMap((each) => [each, due(each, { page, do: 'load', tool }).next]),
    [model],
  );
}

/** Whether an answer says that it did not work out. */
function hasFailed({ do: what }: Act, answer: unknown): boolean {
  const said = (answer ?? {}) as Readonly<Record<string, unknown>>;
  switch (what) {
    case 'save':
    case 'saveAll':
      return said.ok === false;
    case 'load':
      return (said.kind === 'damaged' && said.raw === '') || said.unsaved !== undefined;
    case 'sessions':
      return (said.damaged as readonly string[]).includes('');
    case 'undo':
    case 'lastChange':
      return answer === null;
    case 'remove':
    case 'clear':
    case 'discard':
      return answer === false;
    default:
      return true;
  }
}
