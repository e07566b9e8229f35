/** What can be wrong with a piece of text. `exception` is an exception that says nothing or excuses nothing. */
export const KINDS = [
  'number',
  'percentage',
  'amount',
  'date',
  'numeral',
  'comparison',
  'exception',
] as const;
export type Kind = (typeof KINDS)[number];

/** What one check found, placed by offset in its file. */
export interface Found {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly typed: string;
  /** A few words around it. */
  readonly around: string;
  /** Rules that hold this value today, or the rule that is contradicted. */
  readonly candidates: readonly string[];
  /** What to write in its place. */
  readonly instead: string;
}

/** Something typed where a rule should speak, placed for a reader of the file; both counts begin at 1. */
export interface Finding extends Omit<Found, 'from' | 'to'> {
  readonly line: number;
  readonly column: number;
}

/** An author's reason at its place, and the stretch of the file that it speaks for. */
export interface Reason {
  readonly at: number;
  /** Empty when the author gave none. */
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

/** A reason that excuses something, and what it excuses. */
export interface Exception {
  readonly line: number;
  readonly reason: string;
  readonly excuses: readonly Kind[];
}

export interface GateResult {
  readonly findings: readonly Finding[];
  readonly exceptions: readonly Exception[];
}

const fault = ({ at }: Reason, typed: string, instead: string): Found => ({
  kind: 'exception',
  from: at,
  to: at,
  typed,
  around: typed,
  candidates: [],
  instead,
});

/** Lets the reasons speak for what stands in their stretch; a reason that is empty or unused is itself found. */
export function settle(source: string, found: readonly Found[], reasons: readonly Reason[]): GateResult {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineOf = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  const excused = new Set<Found>();
  const exceptions: Exception[] = [];
  const faults: Found[] = [];
  for (const reason of reasons) {
    const covered = found.filter(({ from }) => from >= reason.from && from < reason.to);
    if (reason.reason === '') {
      faults.push(fault(reason, 'gate:', 'say why in the comment: gate: the reason'));
    } else if (covered.length === 0) {
      faults.push(fault(reason, `gate: ${reason.reason}`, 'take the comment away, it excuses nothing'));
    } else {
      for (const each of covered) excused.add(each);
      const excuses = covered.map(({ kind }) => kind);
      exceptions.push({ line: lineOf(reason.at), reason: reason.reason, excuses });
    }
  }
  const findings = [...found.filter((each) => !excused.has(each)), ...faults]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to: _, ...rest }) => {
      const line = lineOf(from);
      return { ...rest, line, column: from - (starts[line - 1] ?? 0) + 1 };
    });
  return { findings, exceptions };
}
