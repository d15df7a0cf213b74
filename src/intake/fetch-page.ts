import type { IncomingMessage } from 'node:http';
import type { ConnectOptions } from './connect.ts';
import { requestPage } from './connect.ts';
import { IntakeError } from './intake-error.ts';
import { describeNetworkFault, describeStatus } from './network-faults.ts';
import { readResponse } from './read-response.ts';

export interface FetchedPage {
  /** Where it was found, redirects followed. */
  readonly url: string;
  /** `Content-Type` as given; empty when it was not. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface FetchOptions extends Pick<ConnectOptions, 'allowPrivate' | 'isPrivate' | 'resolveName'> {
  readonly limits?: Partial<FetchLimits>;
}

export interface FetchLimits {
  /** For everything together: names, connections, redirects, the body. */
  readonly timeoutMs: number;
  /** Largest body, decompressed, in bytes. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
}

/** Our choices: the largest pages with their pictures left out have about 2 MB. */
const DEFAULT_LIMITS = Object.freeze({
  timeoutMs: 20_000,
  maxBytes: 8 * 1024 * 1024,
  maxRedirects: 5,
} as const satisfies FetchLimits);

/**
 * Fetches a page. Redirects are followed one by one, each checked like the first address.
 * @throws IntakeError in one line, whatever goes wrong out there.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const seen = new Set<string>();
  let url = readAddress(address);
  try {
    for (;;) {
      if (seen.has(url.href)) throw new IntakeError('the redirects go in a circle');
      if (seen.size > limits.maxRedirects)
        throw new IntakeError(`there are more than ${limits.maxRedirects} redirects`);
      seen.add(url.href);
      const response = await requestPage(url, { ...options, signal });
      const next = findRedirect(response, url);
      if (next === undefined) return await takePage(url, response, limits, signal);
      response.destroy();
      url = next;
    }
  } catch (error) {
    const reason = signal.aborted
      ? `it took longer than ${limits.timeoutMs / 1000} s`
      : error instanceof IntakeError
        ? error.message
        : describeNetworkFault(error);
    throw new IntakeError(`${url.href} was not taken: ${reason}`, { cause: error });
  }
}

/** @throws IntakeError unless it is an http or https address without a password. */
function readAddress(text: string, base?: string): URL {
  if (!URL.canParse(text, base)) throw new IntakeError(`${JSON.stringify(text)} is no address`);
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol)) {
    throw new IntakeError(`${JSON.stringify(text)} begins with ${url.protocol}, and only http: and https: are fetched`);
  }
  if (url.username !== '' || url.password !== '') throw new IntakeError('an address with a password is not fetched');
  url.hash = '';
  return url;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function findRedirect(response: IncomingMessage, url: URL): URL | undefined {
  if (!REDIRECTS.has(response.statusCode ?? 0)) return undefined;
  const { location } = response.headers;
  if (location === undefined) throw new IntakeError('it redirects and does not say where to');
  try {
    return readAddress(location, url.href);
  } catch (error) {
    response.destroy();
    throw new IntakeError(`it redirects, and ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function takePage(
  url: URL,
  response: IncomingMessage,
  { maxBytes }: FetchLimits,
  signal: AbortSignal,
): Promise<FetchedPage> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new IntakeError(describeStatus(response.statusCode ?? 0, response.headers['retry-after']));
  }
  const bytes = await readResponse(response, maxBytes, signal);
  return { url: url.href, contentType: response.headers['content-type'] ?? '', bytes };
}
