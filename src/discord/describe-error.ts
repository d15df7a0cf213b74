import { DiscordAPIError, HTTPError } from 'discord.js';
import type { LogFields } from '../log.ts';

/**
 * What of an error may be logged. Its message may not, in general: Discord's errors hold the request with the person's
 * words in it and interaction tokens in the address, and any other may repeat what it choked on. Discord's own short
 * text, codes and the places in the code remain.
 */
export function describeError(error: unknown): LogFields {
  if (error instanceof DiscordAPIError) {
    const [summary = ''] = error.message.split('\n');
    return { error: 'DiscordAPIError', code: error.code, summary, ...describeRequest(error) };
  }
  if (error instanceof HTTPError) return { error: 'HTTPError', ...describeRequest(error) };
  if (!(error instanceof Error)) return { error: typeof error };
  const code = codeOf(error) ?? codeOf(error.cause);
  return { error: error.name, ...(code === undefined ? {} : { code }), at: placesOf(error) };
}

const BAD_REQUEST = 400;

/**
 * Whether a mistake of this program kept an answer from being sent, so that another one may get through; not so where
 * Discord does not take any, or cannot be reached.
 */
export function isOurFault(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === BAD_REQUEST;
  return !(error instanceof HTTPError) && codeOf(error) === undefined;
}

function describeRequest({ status, method, url }: { status: number; method: string; url: string }): LogFields {
  return { status, method, path: hideTokens(URL.canParse(url) ? new URL(url).pathname : '') };
}

/** Interaction and webhook tokens stand behind an id in the path. */
function hideTokens(path: string): string {
  return path.replace(/\/(interactions|webhooks)\/(\d+)\/[^/]+/, '/$1/$2/[token]');
}

/** The code of a system error, `ECONNREFUSED` for one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const PLACES_MAX = 6;

function placesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const afterMessage = stack.slice(Math.max(0, stack.lastIndexOf(error.message)) + error.message.length);
  const places = afterMessage.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return places.slice(0, PLACES_MAX).map((line) => line.trim());
}
