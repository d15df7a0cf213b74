import type { Subcommand, SubcommandOption } from './subcommand.ts';

const INTRODUCTION = 'Answers questions about a news story in its own words, and names the version they come from.';

/** The help of the whole program, ending in a line break. */
export function renderProgramHelp(subcommands: readonly Subcommand[]): string {
  const rows = subcommands.map(({ name, summary }) => [name, summary] as const);
  return [
    INTRODUCTION,
    '',
    'Usage: verbatim SUBCOMMAND [OPTIONS]',
    '',
    ...renderTable(rows),
    '',
    'More about one: verbatim SUBCOMMAND --help',
    '',
  ].join('\n');
}

/** The help of one subcommand, ending in a line break. */
export function renderSubcommandHelp(
  subcommand: Subcommand,
  commonOptions: Readonly<Record<string, SubcommandOption>>,
): string {
  const rows = Object.entries({ ...subcommand.options, ...commonOptions }).map(
    ([name, option]) => [renderOption(name, option), option.description] as const,
  );
  return [`${capitalize(subcommand.summary)}.`, '', renderUsageLine(subcommand), ...renderTable(rows), ''].join('\n');
}

/** The one line that says how a subcommand is called, ending in a line break. */
export function renderUsageLine({ name, usage }: Subcommand): string {
  return `Usage: ${['verbatim', name, '[--corpus DIR]', usage].filter((part) => part !== '').join(' ')}\n`;
}

function renderOption(name: string, option: SubcommandOption): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return option.type === 'string' ? `${short}--${name} ${option.value ?? 'TEXT'}` : `${short}--${name}`;
}

function renderTable(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
