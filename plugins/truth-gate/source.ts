import ts from 'typescript';
import { checkSpoken } from './check';
import { type GateResult, type Reason, settle } from './finding';
import { isRead, isText, type Text, type Words } from './read';
import { join, type Piece, type Spoken, withTokens } from './spoken';

const blank = (match: string) => ' '.repeat(match.length);

/** The words as typed, escapes as wide as they are in the file, so that each keeps its place. */
function typedAt(file: ts.SourceFile, from: number, to: number): Piece[] {
  const text = file.text.slice(from, to).replace(/\$\d|\\(?:u\{?[\da-f]+\}?|x[\da-f]{2}|.)/giu, blank);
  return withTokens(text, from);
}

function piecesOf(file: ts.SourceFile, node: Text): Piece[] {
  if (ts.isJsxText(node)) return typedAt(file, node.getFullStart(), node.getEnd());
  if (!ts.isTemplateExpression(node)) return typedAt(file, node.getStart() + 1, node.getEnd() - 1);
  // A part of a template begins and ends with a quote or a brace, `${` at the end of all but the last.
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].flatMap((part, index, parts) => {
    const last = index === parts.length - 1;
    const words = typedAt(file, part.getStart() + 1, part.getEnd() - (last ? 1 : 2));
    return last ? words : [...words, { offset: part.getEnd(), quote: null }];
  });
}

const COMMENT = /(?:\/\/|\/\*)\s*gate:[ \t]*(.*?)\s*(?:\*\/.*)?$/gm;

/** The first line on or after a comment's own that something begins on, and the properties and texts that do. */
function reasonsIn(file: ts.SourceFile): Reason[] {
  const starting = new Map<number, Array<readonly [number, number]>>();
  const visit = (node: ts.Node): void => {
    if (isText(node) || ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) {
      const lead = ts.isJsxText(node) ? (/^\s*/.exec(node.text)?.[0].length ?? 0) : 0;
      const from = ts.isJsxText(node) ? node.getFullStart() + lead : node.getStart();
      const { line } = file.getLineAndCharacterOfPosition(from);
      starting.set(line, [...(starting.get(line) ?? []), [from, node.getEnd()]]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...file.text.matchAll(COMMENT)].map(({ index, 1: reason = '' }) => {
    const { line, character } = file.getLineAndCharacterOfPosition(index);
    const alone = /^\s*\{?$/.test(file.text.slice(index - character, index));
    const spans = starting.get(alone ? line + 1 : line) ?? [];
    const from = Math.min(...spans.map(([start]) => start));
    return { at: index, reason, from, to: Math.max(...spans.map(([, end]) => end)) };
  });
}

/** A text of a program as it is read, and where in the program it stands. */
export interface Line {
  readonly spoken: Spoken;
  readonly node: Text;
}

/** Every string, template and stretch of JSX that a reader meets. A template's parameters are holes. */
export const linesOf = (source: string, name: string, which: Words['which']): Line[] =>
  linesIn(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true), which);

function linesIn(file: ts.SourceFile, which: Words['which']): Line[] {
  const lines: Line[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && isRead(node, which)) lines.push({ spoken: join(piecesOf(file, node)), node });
    // The parameters of a template may hold texts of their own.
    if (!isText(node) || ts.isTemplateExpression(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return lines;
}

/**
 * Looks for values typed in the strings, templates and JSX of one TypeScript or JSON file that a reader meets.
 * `// gate: reason` on the line or the line before speaks for what begins there: a text, or a property with all
 * in it. Not seen: what a text function is given as a parameter, since it has no value until it is called.
 * @param name the file's name, whose ending says how it is to be parsed
 */
export function checkSource(source: string, name: string, { which, place, locale }: Words): GateResult {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found = linesIn(file, which).flatMap(({ spoken }) => checkSpoken(spoken, place, locale));
  return settle(source, found, reasonsIn(file));
}
