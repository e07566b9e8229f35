import { isDeepStrictEqual } from 'node:util';
import type { LoadedSessions, LoadResult, SavedAnswers } from '../../src/folder/contract';

/** What lies under a key: answers that can be read, or whatever else. */
export type Lying =
  | { readonly kind: 'sound'; readonly answers: Answers; readonly words?: Words | undefined }
  | { readonly kind: 'damaged' | 'newer'; readonly raw: unknown };
export type Answers = Readonly<Record<string, unknown>>;

export interface Words {
  readonly page: number;
  readonly answers: Answers;
  readonly base: Answers;
}

/** What the folder must hold, told without any of its code. Never changed, only followed by another. */
export interface Model {
  readonly lying: ReadonlyMap<string, Lying>;
  /** `null` is a step that cannot be read. */
  readonly steps: readonly (Step | null)[];
  readonly aside: readonly { readonly key: string; readonly raw: unknown }[];
  readonly words: ReadonlyMap<string, Words>;
}
interface Step {
  readonly page: number;
  readonly before: ReadonlyMap<string, Lying | undefined>;
}

export const EMPTY: Model = { lying: new Map(), steps: [], aside: [], words: new Map() };

/** One call of the folder, with what it was given. `page` is the visit that makes it. */
export type Act = { readonly page: number } & (
  | { readonly do: 'load'; readonly tool: string }
  | {
      readonly do: 'save';
      readonly tool: string;
      readonly answers: Answers;
      readonly base: Answers | undefined;
    }
  | {
      readonly do: 'saveAll';
      readonly answers: Readonly<Record<string, Answers>>;
      readonly put: readonly Answers[];
      readonly remove: readonly string[];
    }
  | { readonly do: 'sessions' | 'all' | 'undo' | 'lastChange' | 'clear' | 'quarantined' | 'discard' | 'peek' }
  | { readonly do: 'remove'; readonly part: string }
  | { readonly do: 'leave'; readonly tool: string; readonly answers: Answers; readonly base: Answers }
);

/** What should come of an act, and how to tell from what the folder has answered. */
export interface Due {
  readonly next: Model;
  readonly fits: (answer: unknown) => boolean;
}

const same = isDeepStrictEqual;
const isSession = (key: string) => key.startsWith('session/');
const MOST_STEPS = 30;

/** Three versions made one, worked out anew: texts by themselves, items by their ids, `first` before `second`. */
function together(base: Answers, first: Answers, second: Answers): Answers {
  if (same(base, second) || same(first, second)) {
    return first;
  }
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(
    keys.map((key) => {
      if (!(key in second)) {
        return [key, first[key]];
      }
      if (!(key in first)) {
        return [key, second[key]];
      }
      if (Array.isArray(first[key]) && Array.isArray(second[key])) {
        return [key, itemsTogether((base[key] ?? []) as Answers[], first[key], second[key])];
      }
      // Where it is not known which came first, words win over none.
      const isOld = same(first[key], base[key]) || (base[key] === undefined && first[key] === '');
      return [key, isOld ? second[key] : first[key]];
    }),
  );
}

function itemsTogether(base: readonly Answers[], first: readonly Answers[], second: readonly Answers[]) {
  const by = (items: readonly Answers[]) => new Map(items.map((item) => [item.id, item]));
  const [was, one, other] = [by(base), by(first), by(second)];
  const untouched = (item: Answers) => was.has(item.id) && same(was.get(item.id), item);
  return [
    ...first.flatMap((item) => {
      const twin = other.get(item.id);
      return twin !== undefined
        ? [together(was.get(item.id) ?? {}, item, twin)]
        : untouched(item)
          ? []
          : [item];
    }),
    ...second.filter((item) => !one.has(item.id) && !untouched(item)),
  ];
}

/** The order of items is nobody's promise. */
const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? [...value]
        .sort((one, other) => (String(one?.id) < String(other?.id) ? -1 : 1) * Number(one?.id !== other?.id))
        .map(ordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ordered(each)]))
      : value;
export const alike = (one: unknown, other: unknown): boolean => same(ordered(one), ordered(other));

/** The changes written, with what could not be read put aside and a step noted. */
function written(
  model: Model,
  page: number,
  changes: ReadonlyMap<string, Lying | undefined>,
  step: 'own' | 'joined' | 'none',
): Model {
  const lying = new Map(model.lying);
  const before = new Map<string, Lying | undefined>();
  const aside = [...model.aside];
  for (const [key, next] of changes) {
    const now = lying.get(key);
    before.set(key, now);
    if (now?.kind === 'damaged') {
      aside.push({ key, raw: now.raw });
    }
    if (next === undefined) {
      lying.delete(key);
    } else {
      lying.set(key, next);
    }
  }
  const last = model.steps.at(-1);
  const joins = step === 'joined' && last?.page === page && same([...last.before.keys()], [...before.keys()]);
  const steps =
    changes.size === 0 || step === 'none' || joins
      ? model.steps
      : [...model.steps, { page, before }].slice(-MOST_STEPS);
  return { ...model, lying, aside, steps };
}

const sound = (answers: Answers, words?: Words): Lying => ({ kind: 'sound', answers, words });
/** The words that a form holds once a page has saved it: the page's own, or those that were in it. */
const wordsAfter = (model: Model, tool: string, page: number): Words | undefined => {
  const [noted, now] = [model.words.get(tool), model.lying.get(tool)];
  return noted?.page === page ? noted : now?.kind === 'sound' ? now.words : undefined;
};
const isNewer = (model: Model, keys: Iterable<string>) =>
  [...keys].some((key) => model.lying.get(key)?.kind === 'newer');
const without = <V>(map: ReadonlyMap<string, V>, gone: (key: string) => boolean) =>
  new Map([...map].filter(([key]) => !gone(key)));

const saved = (answer: unknown) => (answer as { ok?: boolean }).ok === true;
const refusedAsNewer = (answer: unknown) => same(answer, { ok: false, reason: 'newer' });

function forgotten(model: Model, isGone: (key: string) => boolean): Model {
  return {
    lying: without(model.lying, isGone),
    aside: model.aside.filter(({ key }) => !isGone(key)),
    // A step that cannot be read may hold anything.
    steps: model.steps.flatMap((step) => {
      const before = without(step?.before ?? new Map(), isGone);
      return step === null || before.size === 0 ? [] : [{ ...step, before }];
    }),
    words: without(model.words, isGone),
  };
}

function loaded(model: Model, tool: string, page: number): Due {
  const words = model.words.get(tool);
  const now = model.lying.get(tool);
  const next =
    words === undefined || now?.kind === 'newer' ? model : withWords(model, tool, page, words, now);
  const lies = next.lying.get(tool);
  return {
    next,
    fits: (answer) => {
      const found = answer as LoadResult<Answers>;
      switch (lies?.kind) {
        case undefined:
          return found.kind === 'none';
        case 'sound':
          return found.kind === 'found' && found.unsaved === undefined && alike(found.answers, lies.answers);
        default:
          return found.kind === lies?.kind;
      }
    },
  };
}

function withWords(model: Model, tool: string, page: number, words: Words, now: Lying | undefined): Model {
  const rest = { ...model, words: without(model.words, (key) => key === tool) };
  // What was saved stands; only what the page alone had changed goes in.
  const answers = now?.kind === 'sound' ? together(words.base, now.answers, words.answers) : words.answers;
  return now?.kind === 'sound' && (now.words === words || alike(now.answers, answers))
    ? rest
    : written(rest, page, new Map([[tool, sound(answers, words)]]), 'own');
}

/** What an act makes of the model, when nothing goes wrong. */
export function due(model: Model, act: Act): Due {
  const { page } = act;
  switch (act.do) {
    case 'load':
      return loaded(model, act.tool, page);
    case 'all': {
      const tools = [...new Set([...model.lying.keys(), ...model.words.keys()])].filter(
        (key) => !isSession(key),
      );
      const next = tools.reduce((now, tool) => loaded(now, tool, page).next, model);
      return {
        next,
        fits: (answer) =>
          same(
            (answer as { tool: string; kind: string }[]).map(({ tool, kind }) => `${tool} ${kind}`).sort(),
            [...next.lying]
              .filter(([key]) => !isSession(key))
              .map(([key, { kind }]) => `${key} ${kind === 'sound' ? 'found' : kind}`)
              .sort(),
          ),
      };
    }
    case 'save': {
      if (isNewer(model, [act.tool])) {
        return { next: model, fits: refusedAsNewer };
      }
      const now = model.lying.get(act.tool);
      const answers =
        act.base !== undefined && now?.kind === 'sound'
          ? together(act.base, act.answers, now.answers)
          : act.answers;
      const words = without(model.words, (key) => key === act.tool && model.words.get(key)?.page === page);
      const step = act.tool === 'log' ? 'none' : 'joined';
      return {
        next: written(
          { ...model, words },
          page,
          new Map([[act.tool, sound(answers, wordsAfter(model, act.tool, page))]]),
          step,
        ),
        fits: (answer) =>
          saved(answer) && alike((answer as SavedAnswers<Answers>).merged?.answers ?? act.answers, answers),
      };
    }
    case 'saveAll': {
      const puts = new Map([
        ...Object.entries(act.answers).map(
          ([tool, answers]) => [tool, sound(answers, wordsAfter(model, tool, page))] as const,
        ),
        ...act.put.map((session) => [`session/${session.id}`, sound(session)] as const),
      ]);
      const removes = act.remove.map((id) => `session/${id}`).filter((key) => !puts.has(key));
      if (isNewer(model, [...puts.keys(), ...removes])) {
        return { next: model, fits: refusedAsNewer };
      }
      const there = removes.filter((key) => model.lying.has(key));
      const words = without(model.words, (key) => puts.has(key) && model.words.get(key)?.page === page);
      return {
        next: written(
          { ...model, words },
          page,
          new Map<string, Lying | undefined>([...puts, ...there.map((key) => [key, undefined] as const)]),
          'own',
        ),
        fits: saved,
      };
    }
    case 'remove': {
      const isGone = (key: string) => (act.part === 'sessions' ? isSession(key) : key === act.part);
      return { next: forgotten(model, isGone), fits: (answer) => answer === true };
    }
    case 'clear':
      return { next: EMPTY, fits: (answer) => answer === true };
    case 'undo': {
      const step = model.steps.at(-1);
      if (step === undefined || step === null || isNewer(model, step.before.keys())) {
        return { next: model, fits: (answer) => answer === null };
      }
      const back = written(model, page, step.before, 'none');
      return { next: { ...back, steps: model.steps.slice(0, -1) }, fits: (answer) => answer !== null };
    }
    case 'lastChange': {
      const step = model.steps.at(-1);
      const sessions = [...(step?.before.keys() ?? [])].filter(isSession).length;
      return {
        next: model,
        fits: (answer) =>
          step === undefined || step === null
            ? answer === null
            : (answer as { sessions: number } | null)?.sessions === sessions,
      };
    }
    case 'sessions': {
      const all = [...model.lying].filter(([key]) => isSession(key)).map(([, lies]) => lies);
      const count = (kind: string) => all.filter((lies) => lies.kind === kind).length;
      return {
        next: model,
        fits: (answer) => {
          const { sessions, damaged, newer } = answer as LoadedSessions;
          return (
            alike(
              sessions,
              all.flatMap((lies) => (lies.kind === 'sound' ? [lies.answers] : [])),
            ) &&
            damaged.length === count('damaged') &&
            newer === count('newer')
          );
        },
      };
    }
    case 'quarantined':
      return {
        next: model,
        fits: (answer) => (answer as readonly unknown[]).length === model.aside.length,
      };
    case 'discard':
      return {
        next: { ...model, aside: model.aside.slice(1) },
        fits: (answer) => answer === true,
      };
    case 'leave':
      return {
        next: {
          ...model,
          words: new Map(model.words).set(act.tool, { page, answers: act.answers, base: act.base }),
        },
        fits: () => true,
      };
    case 'peek':
      return { next: model, fits: (answer) => answer === true };
  }
}
