/** What of a message decides whether the bot is spoken to. Ids are Discord's. */
export interface IncomingMessage {
  readonly content: string;
  readonly authorId: string;
  /** Written by a program: a bot or a webhook. */
  readonly isAutomatic: boolean;
  /** Discord's own announcements (someone joined, a message was pinned) and other things nobody typed. */
  readonly isSystem: boolean;
  readonly isDirect: boolean;
  /** In a channel where every message is a question, or in a thread of one. */
  readonly isInAskChannel: boolean;
  /** Meant for everybody: `@everyone` or `@here`. */
  readonly mentionsEveryone: boolean;
  /** A reply with ping mentions the author of what it replies to. */
  readonly mentionedUserIds: readonly string[];
  readonly mentionedRoleIds: readonly string[];
}

/** Who the bot is where the message was written. */
export interface Self {
  readonly userId: string;
  /** Its managed role in that server, which Discord's picker often inserts in place of the bot. */
  readonly roleId: string | null;
}

export type Address =
  | { readonly kind: 'not-addressed' }
  | { readonly kind: 'question'; readonly question: string }
  /** Not spoken to, but asked where every message is a question: silence is an answer, too. */
  | { readonly kind: 'overheard'; readonly question: string }
  /** Spoken to, with nothing asked. */
  | { readonly kind: 'no-question' }
  /** Spoken to, but Discord did not hand over the text. */
  | { readonly kind: 'text-withheld' };

/**
 * Whether a message speaks to the bot, and what it asks. It does in a direct message; when it mentions the bot or its
 * role anywhere; when it is a reply, with ping, to one of the bot's messages. `@everyone` and `@here` do not count.
 * In the channels named for it, it overhears every other message.
 */
export function readAddress(message: IncomingMessage, self: Self): Address {
  if (message.isAutomatic || message.isSystem || message.authorId === self.userId) return { kind: 'not-addressed' };
  const question = stripMentions(message.content, self);
  if (!message.isDirect && !isMentioned(message, self)) {
    const isOverheard = message.isInAskChannel && !message.mentionsEveryone && question !== '';
    return isOverheard ? { kind: 'overheard', question } : { kind: 'not-addressed' };
  }
  if (question !== '') return { kind: 'question', question };
  // In a direct message the text always arrives: an empty one holds a picture or a sticker.
  return { kind: message.content === '' && !message.isDirect ? 'text-withheld' : 'no-question' };
}

function isMentioned(message: IncomingMessage, self: Self): boolean {
  if (message.mentionedUserIds.includes(self.userId)) return true;
  if (self.roleId !== null && message.mentionedRoleIds.includes(self.roleId)) return true;
  // Some servers leave the lists of mentions empty.
  return mentionPattern(self).test(message.content);
}

function stripMentions(content: string, self: Self): string {
  return content.replace(mentionPattern(self), ' ').replace(/\s+/g, ' ').trim();
}

function mentionPattern(self: Self): RegExp {
  const role = self.roleId === null ? '' : `|<@&${self.roleId}>`;
  return new RegExp(`<@!?${self.userId}>${role}`, 'g');
}
