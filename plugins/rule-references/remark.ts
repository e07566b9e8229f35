import { FORMS, type Form, formatDerived, formatRule } from '../../src/formats/rule';
import { FIRST_EDITION, isDerivedId, isMissingId, isReadingId, isRuleId, openRules } from '../../src/rules';
import { wrongDay } from './announced';

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

/** The part of an MDX syntax tree that references are read from. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

interface SourceFile {
  readonly path: string;
}

const rules = openRules(FIRST_EDITION);

/** What an element's attribute says, written plainly or as an expression. */
export const attribute = (node: Node, name: string): string | undefined => {
  const found = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof found === 'string' ? found : (found?.value ?? undefined);
};

/** The ids in `ids={['a', 'b']}`. */
export const listed = (expression: string): string[] =>
  [...expression.matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

function wrongRule(id: string, form: string | undefined, on?: string): string | null {
  if (!isRuleId(id) && !isDerivedId(id)) {
    return `there is no rule “${id}”; the register in src/rules lists them all`;
  }
  if (form !== undefined && form !== 'day' && !FORMS.includes(form as Form)) {
    return `there is no form “${form}”; choose ${FORMS.join(', ')} or day`;
  }
  const astray = wrongDay(id, on);
  if (astray !== null || form === 'day') {
    return astray;
  }
  try {
    if (isDerivedId(id)) {
      formatDerived(id, rules, 'sv', form as Form | undefined);
    } else {
      formatRule(id, rules, 'sv', form as Form | undefined);
    }
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is wrong with one element of the authors' vocabulary, or null. */
export function findFault(node: Node): string | null {
  // Directives have attributes of another shape, and nothing of ours.
  if (!node.type.startsWith('mdxJsx')) {
    return null;
  }
  const id = attribute(node, 'id') ?? '';
  switch (node.name) {
    case 'Rule':
      return wrongRule(id, attribute(node, 'form'), attribute(node, 'on'));
    case 'RuleTable':
      return (
        listed(attribute(node, 'ids') ?? '')
          .map((each) => wrongRule(each, undefined))
          .find((fault) => fault !== null) ?? null
      );
    case 'Reading':
      return isReadingId(id) ? null : `there is no reading “${id}”`;
    case 'Missing':
      return isMissingId(id) ? null : `there is no missing piece “${id}”`;
    default:
      return null;
  }
}

/** Stops the build at a rule, reading or missing piece that does not exist, naming page and line. */
export default function ruleReferences() {
  return (tree: Node, file: SourceFile): void => {
    const visit = (node: Node): void => {
      const fault = findFault(node);
      if (fault !== null) {
        const { line = 0, column = 0 } = node.position?.start ?? {};
        throw new Error(`${file.path}:${line}:${column} <${node.name}>: ${fault}`);
      }
      node.children?.forEach(visit);
    };
    visit(tree);
  };
}
