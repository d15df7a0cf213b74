// Tries the built bot against another Discord than the tests' own: the npm package discord-digital-twin, installed in a
// temporary folder, for the project does not depend on it. Needs `npm run build` and a package registry.
//
//     npm run try:twin
//
// The twin leaves `mentions` empty, knows no direct messages, lists no commands, takes any button's custom id as it comes, and
// hands over a form without the message it was opened under.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const QUOTED = /> .*\*\*Aug\. 31\*\*/;
/** The quoted sentence bold, with others around it. */
const QUOTED_AMID = /> .*\n(?:> .*\n)*.*\*\*The contract/;
// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
const NEW_MESSAGE = 4;
const DEFERRED_UPDATE = 6;
const OPENED_FORM = 9;

const folder = mkdtempSync(join(tmpdir(), 'digital-twin-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const dependencies = { 'discord-digital-twin': '0.1.1' };
const overrides = { spiceflow: '1.19.0' };
writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies, overrides }));
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
const entry = join(folder, 'node_modules/discord-digital-twin/dist/index.js');
const { DigitalDiscord } = await import(pathToFileURL(entry).href);

const TEXT_CHANNEL = 0;
const discord = new DigitalDiscord({
  guild: { name: 'a server' },
  channels: [{ name: 'general', type: TEXT_CHANNEL }],
  users: [{ username: 'asker' }],
});
await discord.start();
const userId = await discord.getFirstNonBotUserId();
const [{ id: channelId }] = await discord.prisma.channel.findMany();
const channel = discord.channel(channelId);
const actor = channel.user(userId);

const env = { DISCORD_TOKEN: discord.botToken, DISCORD_API_URL: discord.restUrl };
const bot = spawn(process.execPath, ['dist/main.js'], { cwd: PROJECT, env, stdio: ['ignore', 'inherit', 'pipe'] });
await waitForReady(bot);
try {
  await tryEverything();
  console.log('all as expected');
} finally {
  bot.kill('SIGTERM');
  const [status] = await once(bot, 'exit');
  console.log(`the bot ended with status ${status}`);
  await discord.stop();
}

async function tryEverything() {
  const answer = await answerToMention('When does the contract end?', QUOTED);
  console.log('mention: answered');

  await answerTo(() => actor.runSlashCommand({ name: 'when-contract-ends' }), QUOTED);
  console.log('/when-contract-ends: answered');
  const options = [{ name: 'question', type: 3, value: 'When does the contract end?' }];
  await answerTo(() => actor.runSlashCommand({ name: 'ask', options }), QUOTED);
  console.log('/ask: answered');

  // Two more answers, for no single one has every button.
  const met = await answerToMention('Who met the mayor on Monday?', /^> /m);
  const conflict = await answerToMention('Who said the camp was a threat to public safety?', /^> /m);
  await tryReading(answer, 'In context', QUOTED_AMID);
  await tryReading(met, 'Next passage', /^> /m);
  await tryReading(answer, 'Other version', /^> .*\n— version 000/m);
  await tryReading(conflict, 'What changed?', /says “Kenney said he”/);
  await tryFollowUp(answer);
  await tryDismissal(answer);
}

/** @returns the message that answers. */
async function answerToMention(question, pattern) {
  const { id } = await actor.sendMessage({ content: `<@${discord.botUserId}> ${question}` });
  const answers = (message) => message.message_reference?.message_id === id && isFromBot(pattern)(message);
  return channel.waitForMessage({ predicate: answers });
}

async function tryReading(message, label, pattern) {
  const customId = findButton(message, label);
  await answerTo(() => actor.clickButton({ messageId: message.id, customId }), pattern);
  console.log(`${label}: answered`);
}

async function tryFollowUp(message) {
  const customId = findButton(message, 'Follow up');
  const { type } = await acknowledged(() => actor.clickButton({ messageId: message.id, customId }));
  assert.equal(type, OPENED_FORM);
  const fields = [{ customId: 'question', value: 'and who said that?' }];
  await answerTo(() => actor.submitModal({ customId, fields }), /^-# and who said that\?\n/);
  console.log('Follow up: form opened, and answered');
}

async function tryDismissal(message) {
  const customId = findButton(message, 'Dismiss');
  const { type } = await acknowledged(() => actor.clickButton({ messageId: message.id, customId }));
  assert.equal(type, DEFERRED_UPDATE);
  const isThere = async () => (await channel.getMessages()).some(({ id }) => id === message.id);
  for (let waitedMs = 0; await isThere(); waitedMs += 50) {
    assert.ok(waitedMs < 5_000, 'the answer is still there');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  console.log('Dismiss: taken away');
}

function findButton({ components }, label) {
  const button = components.flatMap((row) => row.components).find((known) => known.label === label);
  assert.ok(button, `there is no button ${label}`);
  return button.custom_id;
}

async function acknowledged(act) {
  const { id } = await act();
  await channel.waitForInteractionAck({ interactionId: id, timeout: 5_000 });
  return channel.getInteractionResponse(id);
}

async function answerTo(act, pattern) {
  const { type, messageId } = await acknowledged(act);
  assert.equal(type, NEW_MESSAGE);
  const messages = await channel.getMessages();
  assert.match(messages.find(({ id }) => id === messageId)?.content ?? '', pattern);
}

function isFromBot(pattern) {
  return ({ author, content }) => author.id === discord.botUserId && pattern.test(content);
}

function waitForReady({ stderr }) {
  return new Promise((resolve) => {
    stderr.on('data', (chunk) => {
      process.stderr.write(chunk);
      if (String(chunk).includes('"event":"ready"')) resolve();
    });
  });
}
