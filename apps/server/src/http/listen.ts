import { createAdaptorServer } from "@hono/node-server";
import type { Server } from "node:http";
import { type Settings, StartRefusal } from "../settings.ts";

export type Listening = { url: string; port: number; stop: () => Promise<void> };

type Fetch = Parameters<typeof createAdaptorServer>[0]["fetch"];

/**
 * Serves on the wanted port, or, if nobody asked for that very one, on the next of twenty that is free. `stop` lets
 * requests in flight finish, for 10 s at most.
 */
export async function listen(
  fetch: Fetch,
  { host, port, portGiven }: Pick<Settings, "host" | "port" | "portGiven">,
  say: (line: string) => void,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 15_000 },
  }) as Server;
  const last = portGiven ? port : Math.min(port + 20, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (!(await tryToListen(server, host, candidate, portGiven))) continue;
    server.on("error", (error) => say(`The server had trouble with a connection: ${error.message}`));
    if (candidate !== port) say(`Port ${port} is taken; using ${candidate} instead.`);
    return { url: `http://${spokenHost(host)}:${candidate}`, port: candidate, stop: () => stop(server) };
  }
  throw new StartRefusal(`The ports ${port} to ${last} are all taken on ${host}. Set PORT to one that is free.`);
}

/** True when it listens, false when the port is taken; what cannot be helped by another port is refused. */
function tryToListen(server: Server, host: string, port: number, portGiven: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && !portGiven) resolve(false);
      else reject(new StartRefusal(explain(error, host, port)));
    };
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") {
    return `PORT is "${port}", but another program already listens on ${host}:${port}. Stop it, or set PORT to a free one.`;
  }
  if (code === "EACCES") {
    return `PORT is "${port}", but this account may not listen there. Set PORT to a number above 1023.`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EINVAL") {
    return `HOST is "${host}", but this machine has no such address. Set HOST=127.0.0.1, or HOST=0.0.0.0 for every network it is in.`;
  }
  return `Nuanlin cannot listen on ${host}:${port}: ${message}. Set HOST and PORT to another address.`;
}

function spokenHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearTimeout(impatience);
}
