import { readSync } from 'node:fs';

/**
 * Reads on from where the file was read to.
 * @returns how many bytes there were: fewer than asked for at the end of the file only.
 */
export function readBytes(file: number, into: Uint8Array): number {
  let at = 0;
  while (at < into.length) {
    const read = readSync(file, into, at, into.length - at, null);
    if (read === 0) break;
    at += read;
  }
  return at;
}

/**
 * Memory that is used again and again. Touching new memory for each file would take longer than reading the file does.
 * @returns the first bytes of it; the next call gives the same ones.
 */
export function createScratch(): (size: number) => Uint8Array {
  let memory = new Uint8Array(1 << 20);
  return (size) => {
    if (size > memory.length) memory = new Uint8Array(size);
    return memory.subarray(0, size);
  };
}
