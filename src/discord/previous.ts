import type { Message } from 'discord.js';
import type { Previous } from '../answer/answer.ts';
import { previousAt } from '../commands/place.ts';
import type { Place } from '../commands/reply.ts';
import type { Library } from '../library.ts';
import { decodeAction } from './buttons.ts';
import { readQuestionLine } from './render.ts';

type Answered = Pick<Message, 'content' | 'components'>;

/** What one of the bot's messages answered and quoted, read from nothing but that message: a restart forgets nothing. */
export function readPrevious(message: Answered, library: Library): Previous | undefined {
  const place = findFollowUpPlace(message);
  return place === undefined ? undefined : previousAt(library, place, readQuestionLine(message.content));
}

function findFollowUpPlace({ components }: Answered): Place | undefined {
  for (const row of components) {
    for (const component of 'components' in row ? row.components : []) {
      const pressed = 'customId' in component ? decodeAction(String(component.customId)) : null;
      if (pressed?.action.kind === 'follow-up') return pressed.action.place;
    }
  }
  return undefined;
}
