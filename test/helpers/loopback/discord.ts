import { once } from 'node:events';
import { makeGuild, type SlashCommand } from './events.ts';
import { createFaults, type Faults } from './faults.ts';
import { addressOf, createGateway, type Gateway } from './gateway.ts';
import { type Call, createHttp } from './http.ts';
import { createRoutes, type Holdings } from './routes.ts';

export const TOKEN = 'loopback.token-that-must-never-be-printed';

export interface LoopbackDiscord {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly calls: readonly Call[];
  /** Unknown routes and bodies that Discord would refuse. A test that leaves one here has failed. */
  readonly problems: readonly string[];
  readonly holdings: Holdings;
  /** Sends a slash command and lets it be answered. */
  readonly useCommand: (command: SlashCommand) => void;
  /** Hears of every call to come until the returned function is called. */
  readonly onCall: (hear: (call: Call) => void) => () => void;
  /** Resolves with the first call, made already or to come, that `matches`. */
  readonly waitForCall: (matches: (call: Call) => boolean) => Promise<Call>;
  /** Resolves at the next identification or resumption. */
  readonly waitForOpen: () => Promise<'identified' | 'resumed'>;
  /** Resolves when the client closes its connection. */
  readonly waitForClose: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LoopbackOptions {
  readonly heartbeatMs?: number;
  /** Whether bodies are checked against Discord's limits and schema; default true. */
  readonly checksBodies?: boolean;
  /** Whether the Message Content intent is switched on; default false. */
  readonly allowsContent?: boolean;
  /** Replaces fields of the server. */
  readonly guild?: Readonly<Record<string, unknown>>;
}

/** A Discord on loopback: HTTP interface and gateway on one port, one server with one channel. */
export async function startLoopback({
  heartbeatMs = 40_000,
  checksBodies = true,
  allowsContent = false,
  guild = {},
}: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const calls: Call[] = [];
  const problems: string[] = [];
  const faults = createFaults();
  const callWaiters = new Set<(call: Call) => void>();
  const closeWaiters: (() => void)[] = [];
  const openWaiters: ((how: 'identified' | 'resumed') => void)[] = [];
  const holdings = { commands: new Map(), interactions: new Map(), messages: new Map(), nonces: new Map() };
  const routes = createRoutes({ ...holdings, gatewayUrl: () => addressOf(server) });
  const onCall = (call: Call) => {
    calls.push(call);
    for (const tell of callWaiters) tell(call);
  };
  const server = createHttp({
    token: TOKEN,
    routes,
    faults,
    checksBodies,
    onCall,
    onProblem: (problem) => problems.push(problem),
  });
  const gateway = createGateway(server, {
    token: TOKEN,
    guilds: () => [makeGuild(guild)],
    heartbeatMs,
    allowsContent,
    onOpen: (how) => {
      for (const tell of openWaiters.splice(0)) tell(how);
    },
    onClose: () => {
      for (const tell of closeWaiters.splice(0)) tell();
    },
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  return {
    apiUrl: `${addressOf(server).replace('ws:', 'http:').replace('/gateway', '/api')}`,
    gateway,
    faults,
    calls,
    problems,
    holdings: { ...holdings, gatewayUrl: () => addressOf(server) },
    useCommand: (command) => {
      holdings.interactions.set(command.id, { token: command.token, isAnswered: false });
      gateway.dispatch('INTERACTION_CREATE', command);
    },
    onCall: (hear) => {
      callWaiters.add(hear);
      return () => callWaiters.delete(hear);
    },
    waitForCall: (matches) => {
      const made = calls.find(matches);
      if (made !== undefined) return Promise.resolve(made);
      return new Promise((resolve) => {
        const tell = (call: Call) => {
          if (!matches(call)) return;
          callWaiters.delete(tell);
          resolve(call);
        };
        callWaiters.add(tell);
      });
    },
    waitForClose: () => new Promise((resolve) => closeWaiters.push(resolve)),
    waitForOpen: () => new Promise((resolve) => openWaiters.push(resolve)),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
