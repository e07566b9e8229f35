import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rulesWithNumber } from './suggest';

/** A number that stands typed where a rule should speak. */
export interface Finding {
  readonly line: number;
  readonly column: number;
  readonly typed: string;
  /** A few words around it. */
  readonly around: string;
  /** Rules that hold this number today. */
  readonly candidates: readonly string[];
}

/** A place that carries its own reason. */
export interface Exception {
  readonly line: number;
  readonly reason: string;
}

export interface GateResult {
  readonly findings: readonly Finding[];
  readonly exceptions: readonly Exception[];
}

interface Point {
  readonly line: number;
  readonly column: number;
}
interface Node {
  readonly type: string;
  readonly value?: string | null;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly attributes?: readonly {
    readonly name?: string;
    readonly value?: unknown;
    readonly position?: { start: Point };
  }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point };
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

const NUMBER = /\p{Nd}[\p{Nd}\s.,]*\p{Nd}|\p{Nd}/gu;
// A name with digits in it, not a value of any rule.
const NAMES = /1:1/g;
const REASON = /^\/\*\s*gate:\s*(\S.*?)\s*\*\/$/s;
// Attributes that a reader meets as text.
const SPOKEN = new Set(['alt', 'title', 'caption', 'label', 'aria-label']);
const FRONT_MATTER_TEXT = /^(title|sidebar_label|description):\s*(.*)$/;

function numbersIn(text: string, start: Point): Finding[] {
  const masked = text.replace(NAMES, (name) => '·'.repeat(name.length));
  return [...masked.matchAll(NUMBER)].map((match) => {
    const before = masked.slice(0, match.index);
    const line = before.split('\n').length - 1;
    return {
      line: start.line + line,
      column: line === 0 ? start.column + match.index : match.index - before.lastIndexOf('\n'),
      typed: match[0],
      around: text
        .slice(Math.max(0, match.index - 20), match.index + match[0].length + 20)
        .replace(/\s+/g, ' ')
        .trim(),
      candidates: rulesWithNumber(match[0]),
    };
  });
}

function inFrontMatter(yaml: string, start: Point): Finding[] {
  return yaml.split('\n').flatMap((row, index) => {
    const text = FRONT_MATTER_TEXT.exec(row)?.[2] ?? '';
    return numbersIn(text, { line: start.line + 1 + index, column: row.length - text.length + 1 });
  });
}

/**
 * Looks for numbers typed in the prose of one page: text, alternative texts, captions and front matter.
 * Code and expressions are left alone. `{/* gate: reason *\/}` frees the rest of the block it stands in.
 * @throws when the page is not valid MDX
 */
export function checkPage(source: string): GateResult {
  const findings: Finding[] = [];
  const exceptions: Exception[] = [];
  const visit = (node: Node): void => {
    const start = node.position?.start ?? { line: 0, column: 0 };
    if (node.type === 'yaml') {
      findings.push(...inFrontMatter(node.value ?? '', start));
    }
    if (node.type === 'text') {
      findings.push(...numbersIn(node.value ?? '', start));
    }
    for (const spoken of [node.alt, node.title]) {
      findings.push(...numbersIn(spoken ?? '', start));
    }
    for (const { name, value, position } of node.attributes ?? []) {
      if (name !== undefined && SPOKEN.has(name) && typeof value === 'string') {
        findings.push(...numbersIn(value, position?.start ?? start));
      }
    }
    let free = false;
    for (const child of node.children ?? []) {
      const reason = child.type.startsWith('mdx') ? REASON.exec(child.value ?? '')?.[1] : undefined;
      if (reason !== undefined) {
        exceptions.push({ line: child.position?.start.line ?? 0, reason });
        free = true;
      } else if (!free) {
        visit(child);
      } else if (node.type === 'root') {
        // On a line of its own a reason speaks for the block that follows, not for the rest of the page.
        free = false;
      }
    }
  };
  visit(parser.parse(source) as Node);
  return { findings, exceptions };
}
