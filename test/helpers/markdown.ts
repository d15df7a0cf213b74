/** What tests read of the project's own documents: just the Markdown that these are written in. */

export interface CodeBlock {
  /** What follows the opening fence: `sh`, or nothing. */
  readonly language: string;
  /** Without the fences, ending in a line break; the indentation of the fence is taken off. */
  readonly text: string;
}

const FENCED = /^( *)```(\S*)\n([\s\S]*?)^\1```$/gm;

export function readCodeBlocks(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(FENCED)].map(([, indentation = '', language = '', text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
  }));
}

/** The body rows of the table whose head is `head`, cells trimmed, backslashes before bars and ticks around code off. */
export function readTable(markdown: string, head: readonly string[]): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const at = lines.indexOf(`| ${head.join(' | ')} |`);
  if (at < 0) throw new Error(`there is no table with the head ${head.join(', ')}`);
  const rest = lines.slice(at + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? rest.length : end).map(readCells);
}

function readCells(line: string): readonly string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replace(/^`([^`]*)`$/, '$1'),
  );
}

/** Where the links of a document lead, code left out. */
export function readLinks(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(FENCED, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchors that GitHub gives the headings. */
export function readAnchors(markdown: string): ReadonlySet<string> {
  const headings = markdown.replaceAll(FENCED, '').matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
