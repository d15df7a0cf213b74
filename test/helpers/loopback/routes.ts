import { APPLICATION_ID, BOT_ID, DM_CHANNEL_ID, nextId } from './ids.ts';

export interface RouteRequest {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>> & { readonly [index: number]: unknown };
}

export interface RouteAnswer {
  readonly status: number;
  /** Left out where Discord sends no body, and then no content type either. */
  readonly json?: unknown;
}

type Handler = (request: RouteRequest) => RouteAnswer;

/** What the loopback Discord holds. */
export interface Holdings {
  readonly gatewayUrl: () => string;
  /** By "global" or the server's id. */
  readonly commands: Map<string, unknown[]>;
  /** Tokens of interactions that can still be answered, by interaction id. */
  readonly interactions: Map<string, { readonly token: string; isAnswered: boolean }>;
  /** Messages in channels by id, as their senders gave them. */
  readonly messages: Map<string, Readonly<Record<string, unknown>>>;
  /** Messages already sent, by channel and nonce. */
  readonly nonces: Map<string, unknown>;
}

/** The routes of Discord that a bot like this one may use; the keys have their parameters blanked. */
export function createRoutes(holdings: Holdings): Map<string, Handler> {
  return new Map<string, Handler>([
    ['GET /gateway/bot', () => ({ status: 200, json: gatewayBot(holdings.gatewayUrl()) })],
    ['GET /applications/{}/commands', () => listCommands(holdings, 'global')],
    ['PUT /applications/{}/commands', ({ body }) => putCommands(holdings, 'global', body)],
    ['GET /applications/{}/guilds/{}/commands', ({ params }) => listCommands(holdings, params[1] ?? '')],
    ['PUT /applications/{}/guilds/{}/commands', ({ params, body }) => putCommands(holdings, params[1] ?? '', body)],
    ['POST /interactions/{}/{}/callback', (request) => answerInteraction(holdings, request)],
    ['PATCH /webhooks/{}/{}/messages/@original', (request) => editOriginal(holdings, request)],
    ['DELETE /webhooks/{}/{}/messages/@original', (request) => deleteOriginal(holdings, request)],
    ['POST /channels/{}/messages', (request) => createMessage(holdings, request)],
    ['GET /channels/{}/messages/{}', (request) => changeMessage(holdings, request, (message) => message)],
    [
      'PATCH /channels/{}/messages/{}',
      (request) => changeMessage(holdings, request, (message, body) => ({ ...message, ...body })),
    ],
    ['DELETE /channels/{}/messages/{}', (request) => changeMessage(holdings, request, () => null)],
    [
      'POST /users/@me/channels',
      ({ body }) => ({
        status: 200,
        json: {
          id: DM_CHANNEL_ID,
          type: 1,
          recipients: [{ id: body.recipient_id, username: 'somebody', discriminator: '0' }],
        },
      }),
    ],
    ['GET /applications/@me', () => ({ status: 200, json: { id: APPLICATION_ID, name: 'verbatim' } })],
  ]);
}

function gatewayBot(url: string) {
  // Sixteen may identify at once, or every client would wait 5 s for the one before.
  return { url, shards: 1, session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 } };
}

function listCommands({ commands }: Holdings, scope: string): RouteAnswer {
  return { status: 200, json: commands.get(scope) ?? [] };
}

function putCommands({ commands }: Holdings, scope: string, body: unknown): RouteAnswer {
  const given = Array.isArray(body) ? body : [];
  const stored = given.map((command) => asStored(command, scope));
  commands.set(scope, stored);
  return { status: 200, json: stored };
}

/** As Discord gives a command back: with ids and defaults filled in, and `required: false` left out. */
function asStored(command: Readonly<Record<string, unknown>>, scope: string) {
  const options = Array.isArray(command.options) ? command.options : [];
  const shown = options.map(({ required, ...option }) => (required === true ? { ...option, required } : option));
  return {
    id: nextId(),
    application_id: APPLICATION_ID,
    version: nextId(),
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    name_localizations: null,
    description_localizations: null,
    ...(scope === 'global' ? {} : { guild_id: scope }),
    ...command,
    ...(shown.length > 0 ? { options: shown } : { options: undefined }),
  };
}

function answerInteraction({ interactions }: Holdings, { params }: RouteRequest): RouteAnswer {
  const interaction = interactions.get(params[0] ?? '');
  if (interaction === undefined || interaction.token !== params[1]) return refuse(404, 10_062, 'Unknown interaction');
  if (interaction.isAnswered) return refuse(400, 40_060, 'Interaction has already been acknowledged.');
  interaction.isAnswered = true;
  return { status: 204 };
}

function editOriginal({ interactions }: Holdings, { params, body }: RouteRequest): RouteAnswer {
  const known = [...interactions.values()].find(({ token, isAnswered }) => token === params[1] && isAnswered);
  if (params[0] !== APPLICATION_ID || known === undefined) return refuse(404, 10_015, 'Unknown Webhook');
  return { status: 200, json: asMessage('1', body) };
}

function deleteOriginal({ interactions }: Holdings, { params }: RouteRequest): RouteAnswer {
  const known = [...interactions.values()].find(({ token, isAnswered }) => token === params[1] && isAnswered);
  if (params[0] !== APPLICATION_ID || known === undefined) return refuse(404, 10_015, 'Unknown Webhook');
  return { status: 204 };
}

type Stored = Readonly<Record<string, unknown>>;

/** Shows, changes or, with null, deletes a message that is there. */
function changeMessage(
  { messages }: Holdings,
  { params, body }: RouteRequest,
  change: (message: Stored, body: Stored) => Stored | null,
): RouteAnswer {
  const message = messages.get(params[1] ?? '');
  if (message === undefined || message.channel_id !== params[0]) return refuse(404, 10_008, 'Unknown Message');
  const changed = change(message, body);
  if (changed === null) messages.delete(params[1] ?? '');
  else messages.set(params[1] ?? '', changed);
  return changed === null ? { status: 204 } : { status: 200, json: changed };
}

function createMessage({ messages, nonces }: Holdings, { params, body }: RouteRequest): RouteAnswer {
  const key = `${params[0]} ${body.nonce}`;
  const before = body.enforce_nonce === true ? nonces.get(key) : undefined;
  if (before !== undefined) return { status: 200, json: before };
  const message = asMessage(params[0] ?? '', body);
  messages.set(message.id, message);
  nonces.set(key, message);
  return { status: 200, json: message };
}

function asMessage(channelId: string, body: Readonly<Record<string, unknown>>) {
  return {
    id: nextId(),
    type: body.message_reference === undefined ? 0 : 19,
    channel_id: channelId,
    author: { id: BOT_ID, username: 'verbatim', discriminator: '0', avatar: null, bot: true },
    content: body.content ?? '',
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: body.components ?? [],
    pinned: false,
    flags: body.flags ?? 0,
  };
}

function refuse(status: number, code: number, message: string): RouteAnswer {
  return { status, json: { code, message } };
}
