import { createServer, type Server, type Socket } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { freePort } from "../faults/fault-server.ts";

/** How the server treats the next mails. */
export type Manner =
  | "takes"
  /** Keeps the mail and cuts the line before it says so. */
  | "takes and hangs up"
  /** Refuses this recipient for good. */
  | "knows nobody"
  /** Asks to come back later. */
  | "is busy";

export interface MailServer {
  readonly url: string;
  readonly port: number;
  /** What arrived, oldest first. */
  readonly mails: ParsedMail[];
  behave: (manner: Manner) => void;
  readonly stop: () => Promise<void>;
}

export interface GivenMailServer {
  /** To take the place of one that went away. */
  readonly port?: number;
  /** How long it thinks before it takes a mail. */
  readonly delayMs?: number;
}

/** A real SMTP server on this machine that keeps what it is given. */
export async function startMailServer({ port, delayMs = 0 }: GivenMailServer = {}): Promise<MailServer> {
  let manner: Manner = "takes";
  const mails: ParsedMail[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) => done(refusalOf(manner)),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        if (manner !== "takes and hangs up") return void setTimeout(done, delayMs);
        for (const socket of sockets) socket.destroy();
      }, done);
    },
  });
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("error", () => undefined);
  const wanted = port ?? (await freePort());
  await new Promise<void>((resolve) => server.listen(wanted, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${wanted}`,
    port: wanted,
    mails,
    behave: (next) => {
      manner = next;
    },
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function refusalOf(manner: Manner): Error | null {
  if (manner === "knows nobody") return Object.assign(new Error("no such mailbox"), { responseCode: 550 });
  if (manner === "is busy") return Object.assign(new Error("come back later"), { responseCode: 451 });
  return null;
}

export interface SilentServer {
  readonly url: string;
  /** How many are waiting for a word. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
}

/** Takes connections and never says a word. */
export async function startSilentServer(): Promise<SilentServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    connections: () => sockets.size,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
