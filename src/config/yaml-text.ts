/** What does the text of the config hold, and where does each value stand? */
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
} from "yaml";
import type { SourcePosition } from "../documents/settings.ts";
import type { Path } from "./origins.ts";
import type { ConfigProblem } from "./problem.ts";

/** The file's values, with a place for each: problems name it by line and column. */
export type YamlText = {
  /** Plain data; undefined when the text is too broken to be looked at. */
  readonly data: unknown;
  readonly problems: readonly ConfigProblem[];
  /** Where the value at `path` stands; where it is missing, its nearest ancestor. */
  positionOf(path: Path): SourcePosition;
  /** Where the key at the end of `path` stands. */
  positionOfKey(path: Path): SourcePosition;
  /** Whether the file has a value at `path`. */
  has(path: Path): boolean;
  /** Whether a structural problem was reported for the value at `path` already. */
  isReplaced(path: Path): boolean;
};

/** Far more than any config needs; keeps hostile files from taking time. */
const longestText = 256 * 1024;

/** `file` is for positions. Never throws for what the text says: that becomes problems. */
export function readYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const at = (offset: number | undefined): SourcePosition => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const nothing = (problem: Omit<ConfigProblem, "file" | "line" | "column" | "path">): YamlText => ({
    data: undefined,
    problems: [{ file, line: 1, column: 1, path: "", ...problem }],
    positionOf: () => at(0),
    positionOfKey: () => at(0),
    has: () => false,
    isReplaced: () => false,
  });
  if (text.length > longestText) return nothing({ seen: `the file has ${text.length} characters`, allowed: "256 KiB" });

  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, schema: "core" });
  } catch (error) {
    if (error instanceof RangeError) return nothing({ seen: "the values are nested too deeply" });
    throw error;
  }
  const syntax: ConfigProblem[] = [];
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    syntax.push({ ...at(pos[0]), path: "", ...syntaxTexts(code, message, text, pos) });
  }
  const readable = document.errors.every(({ code }) => code === "DUPLICATE_KEY");
  const replaced = new Set<number>();
  const features = readable ? refuseFeatures(document, at, replaced) : [];

  const nodeAt = (path: Path): Node | undefined => path.reduce(childOf, document.contents ?? undefined);
  const keyAt = (path: Path): Scalar | undefined => pairOf(nodeAt(path.slice(0, -1)), path.at(-1))?.key;
  const positionOfKey = (path: Path): SourcePosition => {
    if (path.length === 0) return at(nodeAt([])?.range?.[0]);
    const offset = keyAt(path)?.range?.[0] ?? nodeAt(path)?.range?.[0];
    return offset === undefined ? positionOfKey(path.slice(0, -1)) : at(offset);
  };
  return {
    data: readable ? (document.toJS() as unknown) : undefined,
    problems: [...syntax, ...features],
    positionOf: (path) => {
      const node = nodeAt(path);
      const empty = node === undefined || (isScalar(node) && node.source === "");
      return empty || path.length === 0 ? positionOfKey(path) : at(node.range?.[0]);
    },
    positionOfKey,
    has: (path) => nodeAt(path) !== undefined,
    isReplaced: (path) => replaced.has(nodeAt(path)?.range?.[0] ?? -1),
  };
}

/** Of keys that stand twice, the last: that is the one whose value holds. */
function pairOf(parent: Node | undefined, name: string | number | undefined) {
  if (!isMap<Scalar, Node | null>(parent)) return undefined;
  return parent.items.findLast(({ key }) => isScalar(key) && key.value === name);
}

function childOf(parent: Node | undefined, step: string | number): Node | undefined {
  const child: unknown = isSeq(parent) && typeof step === "number" ? parent.items[step] : pairOf(parent, step)?.value;
  return isNode(child) ? child : undefined;
}

/**
 * Refuses what makes one place of a file mean another: anchors, aliases and tags; and a key that would be left out unsaid.
 * Aliases are taken out unread.
 */
function refuseFeatures(
  document: Document.Parsed,
  at: (offset: number | undefined) => SourcePosition,
  replaced: Set<number>,
): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  visit(document, {
    Alias(_, node) {
      const stand = new Scalar(null);
      stand.range = node.range ?? null;
      replaced.add(node.range?.[0] ?? -1);
      problems.push({
        ...at(node.range?.[0]),
        path: "",
        seen: `"*${node.source}" is a YAML alias`,
        allowed: "values written out where they hold",
      });
      return stand;
    },
    Pair(_, { key }) {
      // Of a mapping with any names, what reads the values takes this one for a part of the language, and skips it.
      if (isScalar(key) && key.value === "__proto__")
        problems.push({
          ...at(key.range?.[0]),
          path: "",
          seen: 'the key "__proto__" stands here',
          allowed: "another name",
        });
      return undefined;
    },
    Node(_, node) {
      if ("anchor" in node && node.anchor !== undefined && node.anchor !== "") {
        const seen = `"&${node.anchor}" is a YAML anchor`;
        problems.push({ ...at(node.range?.[0]), path: "", seen, allowed: "values written out where they hold" });
      }
      return undefined;
    },
  });
  return problems;
}

function syntaxTexts(
  code: string,
  message: string,
  text: string,
  [start]: readonly [number, number],
): { readonly seen: string; readonly allowed?: string } {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start + 1);
  if (code === "TAB_AS_INDENT" || /^\s*\t/.test(line)) {
    return { seen: "a tab indents this line", allowed: "spaces" };
  }
  if (code === "DUPLICATE_KEY") return { seen: "this key stands here a second time", allowed: "each key once" };
  if (code === "MULTIPLE_DOCS") return { seen: "a second YAML document starts here", allowed: "one document" };
  if (code === "TAG_RESOLVE_FAILED") return { seen: "a YAML tag stands here", allowed: "values without tags" };
  return { seen: `this is not YAML: ${message.replace(/\.$/, "")}` };
}
