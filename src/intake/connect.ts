import type { LookupAddress } from 'node:dns';
import { lookup as lookupName } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { isIP } from 'node:net';
import { isPrivateAddress } from './addresses.ts';
import { IntakeError } from './intake-error.ts';

export interface ConnectOptions {
  /** Whether addresses of this machine and its network may be connected to. */
  readonly allowPrivate: boolean;
  /** Which addresses those are; `isPrivateAddress` when left out. */
  readonly isPrivate?: (address: string) => boolean;
  /** Ends the request, whatever it is doing. */
  readonly signal: AbortSignal;
  /** Every address of a name; the system's own when left out. */
  readonly resolveName?: (name: string) => Promise<readonly LookupAddress[]>;
}

const HEADERS = {
  'user-agent': 'verbatim-bot',
  accept: 'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
} as const;

/**
 * Asks for an address and resolves with the response, its body unread. Which address is connected to is settled here and
 * nowhere else: a name is looked up once, and only what has passed is connected to, so that a name that answers otherwise the
 * next time gains nothing.
 * @throws IntakeError when the address may not be connected to; whatever the system throws when it cannot be.
 */
export function requestPage(url: URL, options: ConnectOptions): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    // A literal address is never looked up.
    if (isIP(host) !== 0) checkAddress(host, host, options);
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      { agent: false, headers: HEADERS, signal: options.signal, lookup: createLookup(options) },
      resolve,
    );
    request.on('socket', (socket: Socket) => {
      socket.once('connect', () => {
        const refusal = findRefusal(host, socket.remoteAddress ?? '', options);
        if (refusal !== undefined) request.destroy(refusal);
      });
    });
    request.on('error', reject);
    request.end();
  });
}

function checkAddress(host: string, address: string, options: ConnectOptions): void {
  const refusal = findRefusal(host, address, options);
  if (refusal !== undefined) throw refusal;
}

function findRefusal(host: string, address: string, options: ConnectOptions): IntakeError | undefined {
  const { allowPrivate, isPrivate = isPrivateAddress } = options;
  if (allowPrivate || !isPrivate(address)) return undefined;
  const what = host === address ? `${host} is` : `${host} is at ${address}, which is`;
  return new IntakeError(`${what} an address of this machine or its network; --allow-private takes it all the same`);
}

function createLookup(options: ConnectOptions): LookupFunction {
  const { resolveName = (name) => lookupName(name, { all: true }) } = options;
  return (name, { all }, done) => {
    resolveName(name).then(
      (found) => {
        const allowed = found.filter(({ address }) => findRefusal(name, address, options) === undefined);
        const [first] = allowed;
        if (first === undefined) done(findRefusal(name, found[0]?.address ?? '', options) ?? notFound(name), '');
        else if (all) done(null, allowed);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}

function notFound(name: string): Error {
  return Object.assign(new Error(`${name} has no address`), { code: 'ENOTFOUND' });
}
