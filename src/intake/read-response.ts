import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { IntakeError } from './intake-error.ts';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body of a response, decompressed. No more than `maxBytes` is ever held, so that a small body that unpacks to a
 * large one, or one that never ends, is given up at once.
 * @throws IntakeError when it is too large or packed in a way we did not ask for.
 */
export async function readResponse(
  response: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const gather = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  };
  const decoder = createDecoder(response);
  try {
    if (decoder === undefined) await pipeline(response, gather, { signal });
    else await pipeline(response, decoder, gather, { signal });
  } catch (error) {
    // A stream that is cut off may be faster to complain than we are.
    throw size > maxBytes ? tooLarge(maxBytes) : error;
  }
  return Buffer.concat(chunks);
}

function createDecoder(response: IncomingMessage): Transform | undefined {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return undefined;
  const create = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (create !== undefined) return create();
  response.destroy();
  throw new IntakeError(`it is packed as ${JSON.stringify(encoding)}, which was not asked for`);
}

const MIB = 1024 * 1024;

function tooLarge(maxBytes: number): IntakeError {
  return new IntakeError(`it has more than ${Number((maxBytes / MIB).toFixed(2))} MiB`);
}
