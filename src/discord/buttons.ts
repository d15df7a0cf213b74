import {
  type ActionRowData,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  type InteractionButtonComponentData,
  TextInputStyle,
} from 'discord.js';
import type { Action } from '../commands/reply.ts';
import type { Words } from '../commands/words/words.ts';
import { MAX_QUESTION_LENGTH } from '../corpus/limits.ts';
import { BUTTON_LABEL_MAX, BUTTONS_MAX, CUSTOM_ID_MAX } from './limits.ts';

/** A button as its custom id tells: what it does, and whose answer it stands under. */
export interface Pressed {
  readonly action: Action;
  readonly askerId: string;
}

/** Of the layout of custom ids: what older programs gave out is refused, not misread. */
const FORMAT = '1';

const LETTERS = {
  context: 'c',
  'next-passage': 'n',
  'other-version': 'o',
  'what-changed': 'w',
  'follow-up': 'f',
  dismiss: 'd',
} as const satisfies Record<Action['kind'], string>;

type PlacedKind = Exclude<Action['kind'], 'dismiss'>;

/**
 * Everything a press needs, for it must work after a restart: `1:c:<story>:<version>:<start>:<length>:<fingerprint>:
 * <asker>`, numbers in base 36; at most 87 characters, with ids as long as they can be. It can be read and replayed by
 * anyone, so it holds no secret and is checked like any other input.
 */
export function encodeAction(action: Action, askerId: string): string {
  const asker = BigInt(askerId).toString(36);
  if (action.kind === 'dismiss') return [FORMAT, LETTERS.dismiss, asker].join(':');
  const { story, version, start, end, fingerprint } = action.place;
  const span = [start, end - start].map((offset) => offset.toString(36));
  return [FORMAT, LETTERS[action.kind], story, version, ...span, fingerprint, asker].join(':');
}

const DISMISS = /^1:d:(?<asker>[0-9a-z]{1,13})$/;
const PLACED =
  /^1:(?<letter>[cnowf]):(?<story>[a-z0-9-]{1,32}):(?<version>[A-Za-z0-9.-]{1,16}):(?<start>[0-9a-z]{1,8}):(?<length>[0-9a-z]{1,8}):(?<fingerprint>[\w-]{1,16}):(?<asker>[0-9a-z]{1,13})$/;

/** Null for what this program has not made. Whether the place is still there is for `findPlace` to say. */
export function decodeAction(customId: string): Pressed | null {
  const dismissal = DISMISS.exec(customId)?.groups;
  if (dismissal !== undefined) return { action: { kind: 'dismiss' }, askerId: readId(dismissal.asker ?? '') };
  const { letter, story = '', version = '', fingerprint = '', ...rest } = PLACED.exec(customId)?.groups ?? {};
  const kind = (Object.keys(LETTERS) as Action['kind'][]).find((known) => LETTERS[known] === letter);
  if (kind === undefined || kind === 'dismiss') return null;
  const start = Number.parseInt(rest.start ?? '', 36);
  const end = start + Number.parseInt(rest.length ?? '', 36);
  const action = { kind: kind satisfies PlacedKind, place: { story, version, start, end, fingerprint } };
  return { action, askerId: readId(rest.asker ?? '') };
}

function readId(base36: string): string {
  return [...base36].reduce((id, digit) => id * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();
}

/** One row of buttons; none where nothing is to be done. */
export function composeButtons(
  actions: readonly Action[],
  words: Words,
  askerId: string,
): ActionRowData<InteractionButtonComponentData>[] {
  const buttons = actions.slice(0, BUTTONS_MAX).map((action) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: labelOf(action, words).slice(0, BUTTON_LABEL_MAX),
    customId: encodeAction(action, askerId),
  }));
  const sendable = buttons.filter(({ customId }) => customId.length <= CUSTOM_ID_MAX);
  return sendable.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: sendable }];
}

function labelOf({ kind }: Action, words: Words): string {
  switch (kind) {
    case 'context':
      return words.inContext;
    case 'next-passage':
      return words.nextPassage;
    case 'other-version':
      return words.otherVersion;
    case 'what-changed':
      return words.whatChanged;
    case 'follow-up':
      return words.followUp;
    case 'dismiss':
      return words.dismiss;
  }
}

/** The form in which one asks further; the question comes back under `FOLLOW_UP_FIELD`. */
export function composeFollowUp(customId: string, words: Words): APIModalInteractionResponseCallbackData {
  const field = {
    type: ComponentType.TextInput as const,
    custom_id: FOLLOW_UP_FIELD,
    style: TextInputStyle.Short as const,
    required: true,
    max_length: MAX_QUESTION_LENGTH,
  };
  return {
    custom_id: customId,
    title: words.followUpTitle,
    components: [{ type: ComponentType.Label, label: words.followUpLabel, component: field }],
  };
}

export const FOLLOW_UP_FIELD = 'question';
