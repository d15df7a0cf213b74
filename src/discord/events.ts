import { type Client, Events } from 'discord.js';
import type { AnswerContext } from './context.ts';
import { createSeen, type InFlight } from './in-flight.ts';
import { answerInteraction } from './interactions.ts';
import { answerEdited, answerMessage, followDeletion } from './messages.ts';

/** Answers what people do, each thing once, until `inFlight` is closed. */
export function answerEvents(client: Client, context: AnswerContext, inFlight: InFlight): void {
  const seen = createSeen();
  client.on(Events.InteractionCreate, (interaction) => {
    if (seen.isNew(interaction.id)) inFlight.run(() => answerInteraction(interaction, context));
  });
  client.on(Events.MessageCreate, (message) => {
    if (seen.isNew(message.id)) inFlight.run(() => answerMessage(message, context));
  });
  client.on(Events.MessageUpdate, (_, message) => inFlight.run(() => answerEdited(message, context)));
  client.on(Events.MessageDelete, (message) => inFlight.run(() => followDeletion(message, context)));
  client.on(Events.MessageBulkDelete, (messages, channel) => {
    for (const id of messages.keys()) inFlight.run(() => followDeletion({ id, channel }, context));
  });
}
