import ts from 'typescript';
import type { Locale } from '../../src/formats/units';
import type { Place } from './suggest';

/** Which strings of a file a reader meets. */
export interface Words {
  /** `all` in a file of words, `prose` in a program, `titles` in the rules themselves, `messages` in a catalogue. */
  readonly which: 'all' | 'prose' | 'titles' | 'messages';
  readonly place: Place;
  readonly locale: Locale;
}

/** A string, a template or the words between tags. */
export type Text = ts.StringLiteralLike | ts.TemplateExpression | ts.JsxText;

export const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isJsxText(node);

const SPOKEN = /^(?:alt|title|label|caption|summary|hint|placeholder|heading|aria-label|aria-description)$/;
const DRAWN = /^(?:class(?:Name)?|d|id|key|href|to|src|style|points|transform|viewBox)$/;

/** Strings for the machine: paths, keys, types, patterns, and what only a developer is told. */
function forTheMachine(node: Text): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isTemplateLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent) ||
    // A word list, `'a b c'.split(' ')`.
    ts.isPropertyAccessExpression(parent) ||
    ts.isNewExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isJsxAttribute(parent) && DRAWN.test(parent.name.getText()))
  );
}

const nameOf = (node: ts.Node): string =>
  ts.isPropertyAssignment(node) ? node.name.getText().replace(/['"]/g, '') : '';

function under(node: ts.Node, name: string): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (nameOf(at) === name) return true;
  }
  return false;
}

// Two words, or a value with its unit: anything less in a program is a name or a code.
const PROSE = /\p{L}{2,}[\s\p{P}].*\p{L}{2,}|\p{Nd}\s?(?:%|kr\b)/su;
// Patterns, and lengths and selectors in CSS.
const CODE = /\(\?[:=!<]|\\\\|\p{L}\|\p{L}(?![^{]*\})|\d(?:px|r?em|v[hw]|ms)\b|(?:^|\s)\.\p{L}/u;

/** Whether a reader meets these words. */
export function isRead(node: Text, which: Words['which']): boolean {
  if (forTheMachine(node)) return false;
  if (which === 'titles') return under(node, 'title');
  if (which === 'messages') return nameOf(node.parent) === 'message';
  const { parent } = node;
  if (ts.isJsxText(node) || (ts.isJsxAttribute(parent) && SPOKEN.test(parent.name.getText()))) return true;
  const typed = node.getText().slice(1, -1).trim();
  return !CODE.test(typed) && (which === 'all' || (/\s/.test(typed) && PROSE.test(typed)));
}
