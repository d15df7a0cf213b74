// Makes the README's pictures of replies in Discord from the replies themselves: docs/pictures/*.png. Needs a package
// registry (the web components that look like Discord are installed in a temporary folder) and Chromium (`apt-get install
// chromium`; or name another in CHROMIUM).
//
//     npm run pictures
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCommands, RESERVED_COMMAND_NAMES } from '../src/commands/commands.ts';
import { read } from '../src/commands/reading.ts';
import { ENGLISH } from '../src/commands/words/words.ts';
import { composeButtons } from '../src/discord/buttons.ts';
import { renderReply } from '../src/discord/render.ts';
import { loadLibrary } from '../src/library.ts';

const PROJECT = process.cwd();
const OUT = join(PROJECT, 'docs/pictures');
const CHROMIUM = process.env.CHROMIUM ?? 'chromium';
const WIDTH = 780;
// A quotation mark on green, for the bot brings no picture of its own.
const AVATAR = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#2d7d46"/><text x="20" y="44" font-family="serif" font-size="46" text-anchor="middle" fill="#fff">”</text></svg>')}`;
const ASKER = '900000000000000007';

const library = await loadLibrary(join(PROJECT, 'corpus'), { reservedCommandNames: RESERVED_COMMAND_NAMES });
const answer = await ask('When does the contract end?');
const conflict = await ask('What did Kenney say about the camp?');
const refusal = await ask('How much does the database cost?');

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const script = bundleComponents();
mkdirSync(OUT, { recursive: true });
take('answer', answer);
take('conflict', conflict);
take('refusal', refusal);
take('what-changed', press(conflict, 'what-changed'));

function ask(question) {
  const command = listCommands(library).find(({ name }) => name === 'ask');
  return command.run({ library, options: { question }, words: ENGLISH });
}

function press({ blocks, actions }, kind) {
  const action = actions.find((known) => known.kind === kind);
  const question = blocks.find((block) => block.kind === 'question')?.text ?? '';
  if (action === undefined) throw new Error(`under the answer to "${question}" there is no button for ${kind}`);
  return read({ kind, place: action.place, question, library, words: ENGLISH });
}

function take(name, reply) {
  const page = join(folder, `${name}.html`);
  writeFileSync(page, layOut(reply));
  const height = /data-height="(\d+)"/.exec(browse('--dump-dom', page).toString('utf8'))?.[1];
  if (height === undefined) throw new Error(`${name}: the page did not say how high it is`);
  const file = join(OUT, `${name}.png`);
  browse(`--screenshot=${file}`, page, `--window-size=${WIDTH},${height}`, '--force-device-scale-factor=2');
  console.log(`${file}: ${WIDTH} by ${height}`);
}

function browse(what, page, ...options) {
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--virtual-time-budget=3000'];
  return execFileSync(
    CHROMIUM,
    [...common, `--user-data-dir=${join(folder, 'profile')}`, ...options, what, `file://${page}`],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
}

function layOut(reply) {
  const buttons = composeButtons(reply.actions ?? [], ENGLISH, ASKER).flatMap(({ components }) => components);
  const row = buttons.map(({ label }) => `<discord-button type="secondary">${escapeHtml(label)}</discord-button>`);
  const attachments =
    row.length === 0
      ? ''
      : `<discord-attachments slot="components"><discord-action-row>${row.join('')}</discord-action-row></discord-attachments>`;
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;width:${WIDTH}px;background:#313338}discord-messages{border-color:transparent}</style>
<discord-messages><discord-message author="Verbatim" bot timestamp="" avatar="${AVATAR}">
${readContent(renderReply(reply, ENGLISH))}${attachments}</discord-message></discord-messages>
<script>${script}
setTimeout(() => { document.documentElement.dataset.height = Math.ceil(document.body.scrollHeight); }, 1000);</script>`;
}

/** What the bot writes of Discord's markdown, no more: quotes, small type, list items, bold, and escapes. */
function readContent(content) {
  const lines = content.split('\n').map((line) => {
    if (line.startsWith('> ')) return { kind: 'quote', html: readInline(line.slice(2)) };
    if (line.startsWith('-# ')) return { kind: 'small', html: readInline(line.slice(3)) };
    if (line.startsWith('- ')) return { kind: 'item', html: readInline(line.slice(2)) };
    return { kind: 'text', html: readInline(line) };
  });
  const groups = [];
  for (const { kind, html } of lines) {
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(html);
    else groups.push({ kind, lines: [html] });
  }
  return groups.map(wrapLines).join('');
}

function wrapLines({ kind, lines }) {
  switch (kind) {
    case 'quote':
      return `<discord-quote>${lines.join('<br>')}</discord-quote>`;
    case 'small':
      return lines.map((line) => `<discord-subscript>${line}</discord-subscript>`).join('');
    case 'item':
      return `<discord-unordered-list>${lines.map((line) => `<discord-list-item>${line}</discord-list-item>`).join('')}</discord-unordered-list>`;
    default:
      return `<div>${lines.join('<br>')}</div>`;
  }
}

function readInline(line) {
  const parts = line.split(/(\\[!-/:-@[-`{-~]|\*\*)/);
  let isBold = false;
  return parts
    .map((part) => {
      if (part === '**') {
        isBold = !isBold;
        return isBold ? '<strong>' : '</strong>';
      }
      return escapeHtml(/^\\./.test(part) ? part.slice(1) : part);
    })
    .join('');
}

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The components in one script, so that the page needs no server. */
function bundleComponents() {
  const dependencies = { '@skyra/discord-components-core': '4.0.2', esbuild: '0.25.10' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
  writeFileSync(join(folder, 'entry.js'), "import '@skyra/discord-components-core';");
  const bundle = join(folder, 'bundle.js');
  execFileSync(join(folder, 'node_modules/.bin/esbuild'), ['entry.js', '--bundle', '--minify', `--outfile=${bundle}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readFileSync(bundle, 'utf8').replaceAll('</script', '<\\/script');
}
