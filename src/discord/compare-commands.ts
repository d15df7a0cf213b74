import { type Definition, fingerprintCommands } from './definitions.ts';

/** How a command stands to what is registered. */
export interface CommandState {
  readonly name: string;
  readonly state: 'same' | 'new' | 'changed' | 'gone';
}

/** Each command wanted, in its order, then those that are registered and not wanted. */
export function compareCommands(
  registered: readonly unknown[],
  wanted: readonly Definition[],
): readonly CommandState[] {
  const known = new Map(registered.map((command) => [keyOf(command), command]));
  const states = wanted.map((command): CommandState => {
    const before = known.get(keyOf(command));
    if (before === undefined) return { name: command.name, state: 'new' };
    const isSame = fingerprintCommands([before]) === fingerprintCommands([command]);
    return { name: command.name, state: isSame ? 'same' : 'changed' };
  });
  const keys = new Set(wanted.map(keyOf));
  const gone = registered.filter((command) => !keys.has(keyOf(command))).map(nameOf);
  return [...states, ...gone.map((name) => ({ name, state: 'gone' as const }))];
}

// Discord keeps the names of slash and message commands apart.
const SLASH = 1;

function keyOf(command: unknown): string {
  const type = typeof command === 'object' && command !== null && 'type' in command ? command.type : SLASH;
  return `${type} ${nameOf(command)}`;
}

function nameOf(command: unknown): string {
  return typeof command === 'object' && command !== null && 'name' in command ? String(command.name) : '';
}
