/** An answer that a route gives in place of its own. */
export interface Fault {
  readonly status: number;
  /** Discord's error code in the body. */
  readonly code?: number;
  readonly retryAfterS?: number;
}

export interface Faults {
  /** The next `times` requests of a route ("POST /channels/{}/messages") fail so. */
  readonly add: (route: string, fault: Fault, times?: number) => void;
  readonly take: (route: string) => Fault | undefined;
}

export function createFaults(): Faults {
  const queues = new Map<string, Fault[]>();
  return {
    add: (route, fault, times = 1) => {
      const queue = queues.get(route) ?? [];
      queues.set(route, [...queue, ...Array.from({ length: times }, () => fault)]);
    },
    take: (route) => queues.get(route)?.shift(),
  };
}

export function faultAnswer({ status, code, retryAfterS }: Fault): {
  status: number;
  headers: Record<string, string>;
  json: unknown;
} {
  const limited = retryAfterS === undefined ? {} : { retry_after: retryAfterS, global: false };
  const headers: Record<string, string> = retryAfterS === undefined ? {} : { 'Retry-After': String(retryAfterS) };
  return { status, headers, json: { message: `injected ${status}`, code: code ?? 0, ...limited } };
}
