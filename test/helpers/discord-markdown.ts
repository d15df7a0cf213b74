/**
 * A small reading of Discord's markdown, written from what its client does and apart from the code it judges. Where the
 * client's rules are finer (emphasis beside spaces, emoji that exist), this one sees more, never less.
 */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Container; readonly nodes: readonly Node[] }
  | { readonly kind: Active; readonly source: string };

type Container = 'quote' | 'subtext' | 'heading' | 'list' | 'bold' | 'underline' | 'italic' | 'strike' | 'spoiler';
type Active = 'code' | 'link' | 'address' | 'mention' | 'emoji' | 'timestamp' | 'navigation';

interface Rule {
  readonly pattern: RegExp;
  readonly build: (match: RegExpExecArray, state: State) => Node;
}

interface State {
  readonly inQuote: boolean;
  readonly atLineStart: boolean;
}

const contain =
  (kind: Container) =>
  (match: RegExpExecArray, state: State): Node => ({ kind, nodes: read(match[1] ?? '', state) });
const active =
  (kind: Active) =>
  (match: RegExpExecArray): Node => ({ kind, source: match[0] });

const QUOTE: Rule[] = [
  { pattern: /^ *>>> ([\s\S]*)/, build: contain('quote') },
  {
    pattern: /^(?: *> [^\n]*(?:\n|$))+/,
    build: ({ 0: lines }) => ({
      kind: 'quote',
      nodes: read(lines.replace(/^ *> /gm, ''), { inQuote: true, atLineStart: true }),
    }),
  },
];

const LINE: Rule[] = [
  { pattern: /^-# +(?!-#)([^\n]+)\n?/, build: contain('subtext') },
  { pattern: /^#{1,3}\s+(?!#)([^\n]*)\n?/, build: contain('heading') },
  { pattern: /^ *(?:[*+-]|\d+\.) +([^\n]+(?:\n +[^\n]*)*)\n?/, build: contain('list') },
];

const INLINE: Rule[] = [
  { pattern: /^\\([^0-9A-Za-z\s])/, build: (match) => ({ kind: 'text', text: match[1] ?? '' }) },
  { pattern: /^```[\s\S]+?```|^(`+)[\s\S]*?[^`]\1(?!`)/, build: active('code') },
  { pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, build: contain('bold') },
  { pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, build: contain('underline') },
  { pattern: /^\*((?:\\[\s\S]|[^*\\])+?)\*/, build: contain('italic') },
  { pattern: /^_((?:\\[\s\S]|[^_\\])+?)_/, build: contain('italic') },
  { pattern: /^~~([\s\S]+?)~~/, build: contain('strike') },
  { pattern: /^\|\|([\s\S]+?)\|\|/, build: contain('spoiler') },
  { pattern: /^\[[\s\S]*?\]\([\s\S]*?\)/, build: active('link') },
  { pattern: /^<(?:@[!&]?|#)\d+>|^@everyone|^@here/, build: active('mention') },
  { pattern: /^<a?:\w+:\d+>|^:[^\s:]+:/, build: active('emoji') },
  { pattern: /^<t:-?\d+(?::\w)?>/, build: active('timestamp') },
  { pattern: /^<\/[^>]+:\d+>|^<id:\w+>/, build: active('navigation') },
  { pattern: /^<[^: >]+:\/?[^ >]+>|^<[^\s@>]+@[^\s>]+>|^<\+\d+>/, build: active('address') },
  { pattern: /^(?:https?|steam|discord):\/\/[^\s<]+|^discord(?:app)?\.(?:gg|com|new)\/\w+/i, build: active('address') },
];

/** What the client would make of a message. */
export function readDiscordMarkdown(content: string): Node[] {
  return read(content, { inQuote: false, atLineStart: true });
}

function read(source: string, state: State): Node[] {
  const nodes: Node[] = [];
  let atLineStart = state.atLineStart;
  for (let at = 0; at < source.length; ) {
    const here = { ...state, atLineStart };
    const found = findRule(source.slice(at), here);
    const text = found === undefined ? source.slice(at, at + 1) : '';
    append(nodes, found?.node ?? { kind: 'text', text });
    at += found?.length ?? 1;
    const passed = source.slice(0, at);
    atLineStart = passed.endsWith('\n') || (atLineStart && /(?:^|\n) *$/.test(passed));
  }
  return nodes;
}

function findRule(rest: string, state: State): { node: Node; length: number } | undefined {
  const rules = [...(state.atLineStart ? [...(state.inQuote ? [] : QUOTE), ...LINE] : []), ...INLINE];
  for (const { pattern, build } of rules) {
    const match = pattern.exec(rest);
    if (match !== null) return { node: build(match, state), length: match[0].length };
  }
  return undefined;
}

function append(nodes: Node[], node: Node): void {
  const last = nodes.at(-1);
  if (node.kind === 'text' && last?.kind === 'text')
    nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
  else nodes.push(node);
}

/** The characters a reader sees. */
export function shownText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : 'nodes' in node ? shownText(node.nodes) : `{${node.source}}`))
    .join('');
}

/** Every node, the inner ones too. */
export function allNodes(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => ('nodes' in node ? [node, ...allNodes(node.nodes)] : [node]));
}
