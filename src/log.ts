/** From the most to the least that is written. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is known about an event. Never a token, never what a person wrote: ids, codes and counts. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface Logger {
  readonly debug: (event: string, fields?: LogFields) => void;
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, fields?: LogFields) => void;
}

export interface JsonLoggerOptions {
  /** The least that is written; `silent` writes nothing. */
  readonly level: LogLevel;
  /** Takes one line, its line feed included. */
  readonly write: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Replaced by `[secret]` wherever they would appear; the last line of defence, not the first. */
  readonly secrets?: readonly string[];
}

/** A logger that writes one JSON object a line: `time`, `level`, `event`, then the fields. */
export function createJsonLogger(options: JsonLoggerOptions): Logger {
  const least = LOG_LEVELS.indexOf(options.level);
  const at = (level: LogLevel) => (event: string, fields?: LogFields) => {
    if (LOG_LEVELS.indexOf(level) < least) return;
    const time = new Date(options.now()).toISOString();
    options.write(`${hideSecrets(JSON.stringify({ time, level, event, ...fields }), options.secrets)}\n`);
  };
  return Object.freeze({ debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') });
}

// Shorter ones (a test's "x") would hide half of every line.
const SHORTEST_SECRET = 8;

function hideSecrets(line: string, secrets: readonly string[] = []): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((hidden, secret) => hidden.replaceAll(secret, '[secret]'), line);
}
