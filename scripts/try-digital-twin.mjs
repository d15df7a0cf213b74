// Tries the built bot against another Discord than the tests' own: the npm package discord-digital-twin, installed in a
// temporary folder, for the project does not depend on it. Needs `npm run build` and a package registry.
//
//     npm run try:twin
//
// The twin leaves `mentions` empty, knows no direct messages, and takes any button's custom id as it comes.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const QUOTED = /> .*\*\*Aug\. 31\*\*/;

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
  await actor.sendMessage({ content: `<@${discord.botUserId}> When does the contract end?` });
  const answer = await channel.waitForMessage({ predicate: isFromBot(QUOTED) });
  console.log('mention: answered');

  await answerTo(() => actor.runSlashCommand({ name: 'when-contract-ends' }), QUOTED);
  console.log('/when-contract-ends: answered');
  const options = [{ name: 'question', type: 3, value: 'When does the contract end?' }];
  await answerTo(() => actor.runSlashCommand({ name: 'ask', options }), QUOTED);
  console.log('/ask: answered');

  for (const { custom_id: customId, label } of answer.components.flatMap(({ components }) => components)) {
    if (label === 'Dismiss') continue;
    const press = () => discord.simulateButtonClick({ channelId, userId, messageId: answer.id, customId });
    const { type } = await acknowledged(press);
    assert.equal(type, label === 'Follow up' ? 9 : 4, label);
    console.log(`${label}: answered`);
  }
  const dismissal = answer.components.flatMap(({ components }) => components).find(({ label }) => label === 'Dismiss');
  const { type } = await acknowledged(() =>
    discord.simulateButtonClick({ channelId, userId, messageId: answer.id, customId: dismissal.custom_id }),
  );
  assert.equal(type, 6);
  console.log('Dismiss: taken');
}

async function acknowledged(act) {
  const { id } = await act();
  await discord.channel(channelId).waitForInteractionAck({ interactionId: id, timeout: 5_000 });
  return discord.channel(channelId).getInteractionResponse(id);
}

async function answerTo(act, pattern) {
  const { messageId } = await acknowledged(act);
  const messages = await channel.getMessages();
  assert.match(messages.find(({ id }) => id === messageId)?.content ?? '', pattern);
}

function isFromBot(pattern) {
  return ({ author, content }) => author.id === discord.botUserId && pattern.test(content);
}

async function waitForReady({ stderr }) {
  for await (const chunk of stderr) {
    process.stderr.write(chunk);
    if (String(chunk).includes('"event":"ready"')) break;
  }
}
