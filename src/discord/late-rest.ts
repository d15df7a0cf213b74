import { type Client, REST } from 'discord.js';

/**
 * Requests on interactions do not count against a bot's 50 a second, but discord.js counts all of them except first
 * responses; so what comes after a first response goes through a REST of its own.
 * https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
 */
const NO_GLOBAL_LIMIT = 1_000_000;

const restByClient = new WeakMap<Client, REST>();

/** For interaction endpoints only; it holds no token, which they do not need. */
export function lateRest(client: Client): REST {
  const known = restByClient.get(client);
  if (known !== undefined) return known;
  const made = new REST({ ...client.options.rest, globalRequestsPerSecond: NO_GLOBAL_LIMIT });
  restByClient.set(client, made);
  return made;
}
