import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction, PermissionFlagsBits } from 'discord.js';
import { say } from '../commands/blocks.ts';
import { findPlace, previousAt } from '../commands/place.ts';
import { read } from '../commands/reading.ts';
import type { Reply } from '../commands/reply.ts';
import { type Words, wordsFor } from '../commands/words/words.ts';
import { decodeAction, FOLLOW_UP_FIELD, type Pressed } from './buttons.ts';
import type { AnswerContext } from './context.ts';
import { dismissMessage, replyToInteraction, showFollowUpForm } from './outgoing.ts';
import { placeOf } from './place-of.ts';
import { readQuestionLine } from './render.ts';
import { guard, runCommand } from './run.ts';

/** Does what a button says. What it needs stands in its custom id and its message, so that it outlives a restart. */
export async function answerPress(interaction: ButtonInteraction, context: AnswerContext): Promise<void> {
  const words = wordsFor(interaction.locale);
  const pressed = decodeAction(interaction.customId);
  if (pressed === null) return replyToInteraction(interaction, inPrivate(words.movedOn), words);
  const { action } = pressed;
  if (action.kind === 'dismiss') return dismiss(interaction, pressed, words);
  const library = context.library();
  if (findPlace(library, action.place) === undefined) {
    return replyToInteraction(interaction, inPrivate(words.movedOn), words);
  }
  if (action.kind === 'follow-up') return showFollowUpForm(interaction, words);
  const question = readQuestionLine(interaction.message.content);
  const asked = { name: action.kind, askedId: interaction.id, words };
  const { kind, place } = action;
  const reply = await guard(context.log, asked, () => read({ kind, place, question, library, words }));
  await replyToInteraction(interaction, isForAll(interaction, pressed) ? reply : { ...reply, private: true }, words);
}

/** Answers what was written into the form of "Follow up". */
export async function answerForm(interaction: ModalSubmitInteraction, context: AnswerContext): Promise<void> {
  const words = wordsFor(interaction.locale);
  const pressed = decodeAction(interaction.customId);
  const { message } = interaction;
  const place = pressed?.action.kind === 'follow-up' ? pressed.action.place : undefined;
  // Without the message, what was asked before is not known, but what was quoted is.
  const previous = place && previousAt(context.library(), place, readQuestionLine(message?.content ?? ''));
  if (previous === undefined) return replyToInteraction(interaction, inPrivate(words.movedOn), words);
  const options = { question: interaction.fields.getTextInputValue(FOLLOW_UP_FIELD) };
  const reply = await runCommand(context, {
    name: 'ask',
    options,
    askedId: interaction.id,
    words,
    previous,
    place: placeOf(interaction),
  });
  const isHidden = message?.flags.has(MessageFlags.Ephemeral) === true;
  await replyToInteraction(interaction, isHidden ? { ...reply, private: true } : reply, words);
}

/** The asker reads on where everybody can; a stranger does for themselves, and nobody shows what was hidden. */
function isForAll({ user, message }: ButtonInteraction, { askerId }: Pressed): boolean {
  return user.id === askerId && !message.flags.has(MessageFlags.Ephemeral);
}

async function dismiss(interaction: ButtonInteraction, { askerId }: Pressed, words: Words): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;
  if (interaction.user.id === askerId || isModerator) return dismissMessage(interaction);
  return replyToInteraction(interaction, inPrivate(words.notYours), words);
}

function inPrivate(text: string): Reply {
  return { ...say(text), private: true };
}
