import { systemCodeOf } from '../corpus/system-errors.ts';

/** What went wrong between here and a page, in words for whoever asked for it. */

const STATUSES: Readonly<Record<number, string>> = {
  401: 'it asks for a password',
  403: 'it may not be read from here',
  404: 'there is no such page',
  410: 'the page is gone',
  429: 'too many requests were made; try again later',
  451: 'it may not be shown for legal reasons',
};

/**
 * @param status of HTTP, other than 200 and a redirect.
 * @param retryAfter the header, if any: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function describeStatus(status: number, retryAfter: string | undefined): string {
  const reason = STATUSES[status] ?? (status >= 500 ? 'its server has a fault; try again later' : 'no page was sent');
  const wait = /^\d{1,9}$/.test(retryAfter ?? '') ? ` (in ${retryAfter} s)` : '';
  return `the answer was ${status}: ${reason}${wait}`;
}

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such name',
  EAI_AGAIN: 'its name could not be looked up; is there a connection?',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection broke off',
  ETIMEDOUT: 'nothing answers there',
  EHOSTUNREACH: 'it cannot be reached from here',
  ENETUNREACH: 'it cannot be reached from here',
  ERR_INVALID_CHAR: 'its address holds a character that cannot be sent',
};

/** @throws the error itself when it is none of the network's, and so a mistake of ours. */
export function describeNetworkFault(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const known = CODES[code];
  if (known !== undefined) return known;
  if (/^(?:Z_|ERR__ERROR_|ERR_ZLIB|ERR_BROTLI|ERR_.*PADDING)/.test(code)) return 'what it sent cannot be unpacked';
  if (/^(?:CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL_|EPROTO)/.test(code)) {
    return `no safe connection can be made: ${code}`;
  }
  return code.startsWith('HPE_') ? 'what it sent is no HTTP' : `the system says ${code}`;
}

function codeOf(error: unknown): string | undefined {
  // Each address of a name was tried; what the first one said will do.
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0]);
  return systemCodeOf(error);
}
