import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import { codeOf } from './describe-error.ts';

/** How the bot came to its end; `reason` is one line for whoever started it, without the token. */
export type Ending = { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly reason: string };

const WRONG_TOKEN =
  'Discord refused the token. Check DISCORD_TOKEN: the Developer Portal shows a new one under Bot, Reset Token.';
const REFUSED_INTENTS =
  'Discord refused the intents. Switch on what this bot asks for in the Developer Portal, under Bot, Privileged Gateway Intents.';

const REFUSED_CONTENT =
  'Discord refused the intents: ASK_CHANNEL_IDS needs the Message Content intent. Switch it on in the Developer Portal, under Bot, Privileged Gateway Intents, or leave ASK_CHANNEL_IDS empty.';

/** Why the gateway closed for good: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
export function explainClose(code: number, readsEverything: boolean): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return WRONG_TOKEN;
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return readsEverything ? REFUSED_CONTENT : REFUSED_INTENTS;
    default:
      return `Discord closed the connection for good (code ${code}).`;
  }
}

/** Why logging in failed. */
export function explainLoginError(error: unknown, apiUrl: string): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return error.status === 401 ? WRONG_TOKEN : `Discord answered with HTTP status ${error.status} at ${apiUrl}.`;
  }
  const cause = error instanceof Error ? (codeOf(error) ?? codeOf(error.cause) ?? error.name) : 'unknown error';
  return `Discord could not be reached at ${apiUrl} (${cause}).`;
}
