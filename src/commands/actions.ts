import type { Library } from '../library.ts';
import { findPlace, placeOf } from './place.ts';
import type { Action, Place } from './reply.ts';

/**
 * What can be done with a quotation, five things at most: to read around and past it, to see the other versions (what
 * changed, where they conflict), to ask further, and to take the reply away.
 */
export function actionsAt(
  library: Library,
  at: Omit<Place, 'fingerprint'>,
  versionsDiffer: boolean,
): readonly Action[] {
  const place = placeOf(library, at);
  const held = findPlace(library, place);
  if (held === undefined) return [{ kind: 'dismiss' }];
  const { loaded, version, sentences } = held;
  const hasNext = (sentences.at(-1)?.passage ?? 0) < version.passages.length - 1;
  const hasOther = sentences.some((sentence) =>
    loaded.links.elsewhere(version, sentence).some(({ relation }) => relation !== 'absent'),
  );
  return [
    { kind: 'context', place },
    ...(hasNext ? [{ kind: 'next-passage' as const, place }] : []),
    ...(hasOther ? [{ kind: versionsDiffer ? ('what-changed' as const) : ('other-version' as const), place }] : []),
    { kind: 'follow-up', place },
    { kind: 'dismiss' },
  ];
}
