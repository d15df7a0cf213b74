import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Faults, faultAnswer } from './faults.ts';
import { checkBody } from './limits.ts';
import type { RouteAnswer, RouteRequest } from './routes.ts';
import { loadSchemaCheck } from './schema.ts';

/** A request that came in, and how it was answered. */
export interface Call {
  /** "POST /channels/{}/messages": parameters blanked. */
  readonly route: string;
  readonly params: readonly string[];
  readonly body: RouteRequest['body'];
  readonly status: number;
}

export interface HttpOptions {
  readonly token: string;
  readonly routes: ReadonlyMap<string, (request: RouteRequest) => RouteAnswer>;
  readonly faults: Faults;
  readonly checksBodies: boolean;
  readonly onCall: (call: Call) => void;
  readonly onProblem: (problem: string) => void;
}

interface Answer extends RouteAnswer {
  readonly headers?: Readonly<Record<string, string>>;
}

const PREFIX = '/api/v10';

/** Discord's HTTP interface, as far as `routes` goes; anything else is a problem. */
export function createHttp(options: HttpOptions): Server {
  return createServer((request, response) => {
    readBody(request)
      .then((body) => send(response, answer(options, request, body)))
      .catch((error: unknown) => {
        options.onProblem(`the loopback itself failed: ${String(error)}`);
        response.writeHead(500).end();
      });
  });
}

function answer(options: HttpOptions, request: IncomingMessage, body: RouteRequest['body'] | undefined): Answer {
  const url = new URL(request.url ?? '', 'http://loopback');
  const found = findRoute(options.routes.keys(), `${request.method} ${decodeURIComponent(url.pathname)}`);
  if (found === undefined) {
    options.onProblem(`no such route: ${request.method} ${url.pathname}`);
    return { status: 404, json: { code: 0, message: '404: Not Found' } };
  }
  const { route, params } = found;
  const broken = options.checksBodies ? checkOutgoing(route, body) : [];
  for (const problem of broken) options.onProblem(`${route}: ${problem}`);
  const said = decide(options, request, { route, params, query: url.searchParams, body: body ?? {} });
  options.onCall({ route, params, body: body ?? {}, status: said.status });
  return said;
}

function decide(options: HttpOptions, { headers }: IncomingMessage, request: RouteRequest & { route: string }): Answer {
  const { route } = request;
  const isOpen = route.startsWith('POST /interactions/') || route.includes('/webhooks/');
  if (!isOpen && headers.authorization !== `Bot ${options.token}`) {
    return { status: 401, json: { code: 0, message: '401: Unauthorized' } };
  }
  const fault = options.faults.take(route);
  if (fault !== undefined) return faultAnswer(fault);
  return options.routes.get(route)?.(request) ?? { status: 404 };
}

function findRoute(routes: Iterable<string>, asked: string): { route: string; params: string[] } | undefined {
  for (const route of routes) {
    const [method, path] = route.split(' ') as [string, string];
    const pattern = new RegExp(`^${method} ${PREFIX}${path.replaceAll('{}', '([^/]+)')}$`);
    const match = pattern.exec(asked);
    if (match !== null) return { route, params: match.slice(1) };
  }
  return undefined;
}

function checkOutgoing(route: string, body: unknown): string[] {
  return body === undefined ? [] : [...checkBody(route, body), ...loadSchemaCheck()(route, body)];
}

async function readBody(request: IncomingMessage): Promise<RouteRequest['body'] | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, json, headers }: Answer): void {
  // Without a body there is no content type either: an empty one would be parsed as JSON.
  const type = json === undefined ? {} : { 'Content-Type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(json === undefined ? undefined : JSON.stringify(json));
}
