import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION_ID, BOT_ID } from './ids.ts';

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway
const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
const RECONNECT = 7;
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;
const AUTHENTICATION_FAILED = 4004;
const DISALLOWED_INTENTS = 4014;

// Members, presences and the content of messages: https://discord.com/developers/docs/events/gateway#privileged-intents
const MESSAGE_CONTENT = 1 << 15;
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | MESSAGE_CONTENT;

interface Packet {
  readonly op: number;
  readonly d?: Readonly<Record<string, unknown>>;
}

interface Session {
  readonly id: string;
  readonly sent: { readonly op: number; readonly t: string; readonly s: number; readonly d: unknown }[];
}

export interface GatewayOptions {
  readonly token: string;
  readonly guilds: () => readonly Readonly<Record<string, unknown>>[];
  readonly heartbeatMs: number;
  /** Whether the text of every message may be asked for. */
  readonly allowsContent: boolean;
  readonly onOpen: (how: 'identified' | 'resumed') => void;
  readonly onClose: () => void;
}

export interface Gateway {
  /** What went on, in order: "identify", "resume", "close 4014" ... */
  readonly history: string[];
  /** Sends an event, or keeps it for a resume while nobody is connected. */
  readonly dispatch: (type: string, data: unknown) => void;
  /** Opcode 7: asks the client to come back and resume. */
  readonly askToReconnect: () => void;
  /** Opcode 9: the session is over. */
  readonly invalidate: () => void;
  /** Cuts the connection without a word. */
  readonly kill: () => void;
  /** Stops or starts acknowledging heartbeats. */
  readonly acknowledge: (isOn: boolean) => void;
  /** How many heartbeats were acknowledged. */
  readonly heartbeats: () => number;
  /** What was asked for at the last identification, as Discord's bit field. */
  readonly intents: () => number;
  /** Closes every connection with this code instead of letting anyone in. */
  readonly refuse: (code: number) => void;
  /** Answers nobody who identifies. */
  readonly ignore: () => void;
  /** Closes the connection that is open with this code. */
  readonly closeWith: (code: number) => void;
  readonly close: () => void;
}

export function createGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const history: string[] = [];
  let session: Session | null = null;
  let socket: WebSocket | null = null;
  let isAcknowledging = true;
  let acknowledged = 0;
  let refusal: number | null = null;
  let isIgnoring = false;
  let intents = 0;

  const send = (packet: unknown) => socket?.send(JSON.stringify(packet));
  const closeWith = (closing: WebSocket, code: number) => {
    history.push(`close ${code}`);
    closing.close(code);
  };
  const dispatch = (t: string, d: unknown) => {
    if (session === null) throw new Error(`${t} before anyone identified`);
    const packet = { op: DISPATCH, t, s: session.sent.length + 1, d };
    session.sent.push(packet);
    send(packet);
  };

  const identify = (from: WebSocket, data: Readonly<Record<string, unknown>>) => {
    history.push('identify');
    intents = Number(data.intents);
    if (isIgnoring) return;
    const code = refusal ?? findFault(data, options);
    if (code !== null) return closeWith(from, code);
    session = { id: randomUUID(), sent: [] };
    socket = from;
    const guilds = options.guilds();
    dispatch('READY', {
      v: 10,
      user: { id: BOT_ID, username: 'verbatim', discriminator: '0', avatar: null, bot: true },
      application: { id: APPLICATION_ID, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: addressOf(server),
    });
    for (const guild of guilds) dispatch('GUILD_CREATE', guild);
    options.onOpen('identified');
  };

  const resume = (from: WebSocket, data: Readonly<Record<string, unknown>>) => {
    history.push('resume');
    if (session === null || data.session_id !== session.id) {
      return from.send(JSON.stringify({ op: INVALID_SESSION, d: false }));
    }
    socket = from;
    const missed = session.sent.filter(({ s }) => s > Number(data.seq));
    for (const packet of missed) send(packet);
    dispatch('RESUMED', {});
    options.onOpen('resumed');
  };

  sockets.on('connection', (from) => {
    from.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: options.heartbeatMs } }));
    from.on('message', (raw) => {
      const { op, d = {} } = JSON.parse(String(raw)) as Packet;
      if (op === IDENTIFY) identify(from, d);
      if (op === RESUME) resume(from, d);
      if (op === HEARTBEAT && isAcknowledging) {
        acknowledged++;
        from.send(JSON.stringify({ op: HEARTBEAT_ACK }));
      }
    });
    from.on('close', (code) => {
      history.push(`client closed ${code}`);
      if (socket === from) socket = null;
      options.onClose();
    });
  });

  return {
    history,
    dispatch,
    askToReconnect: () => send({ op: RECONNECT, d: null }),
    invalidate: () => {
      session = null;
      send({ op: INVALID_SESSION, d: false });
    },
    kill: () => socket?.terminate(),
    acknowledge: (isOn) => {
      isAcknowledging = isOn;
    },
    heartbeats: () => acknowledged,
    intents: () => intents,
    refuse: (code) => {
      refusal = code;
    },
    ignore: () => {
      isIgnoring = true;
    },
    closeWith: (code) => {
      if (socket !== null) closeWith(socket, code);
    },
    close: () => {
      for (const open of sockets.clients) open.terminate();
      sockets.close();
    },
  };
}

function findFault(
  identify: Readonly<Record<string, unknown>>,
  { token, allowsContent }: Pick<GatewayOptions, 'token' | 'allowsContent'>,
): number | null {
  if (identify.token !== token) return AUTHENTICATION_FAILED;
  const refused = allowsContent ? PRIVILEGED_INTENTS & ~MESSAGE_CONTENT : PRIVILEGED_INTENTS;
  return (Number(identify.intents) & refused) === 0 ? null : DISALLOWED_INTENTS;
}

export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the loopback is not listening');
  return `ws://127.0.0.1:${address.port}/gateway`;
}
