import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../src/discord/', import.meta.url);

// Every way in which discord.js sends to a person.
const SENDS =
  /\.(?:reply|send|followUp|editReply|update|deferReply|deferUpdate|showModal|respond|edit|sendTyping|createDM|startThread|react|post|patch)\(/;

test('nothing leaves but through outgoing.ts', () => {
  const senders = readdirSync(FOLDER).filter((file) => SENDS.test(readFileSync(new URL(file, FOLDER), 'utf8')));
  expect(senders).toEqual(['outgoing.ts']);
});
