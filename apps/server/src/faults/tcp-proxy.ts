import { connect, createServer, type Socket } from "node:net";

export interface TcpProxy {
  readonly port: number;
  /** From now on nothing gets through, in neither direction, and nobody is told: a cut cable. */
  readonly goSilent: () => void;
  /** New connections get through again; the old ones stay dead. */
  readonly recover: () => void;
  readonly stop: () => Promise<void>;
}

/** Stands between a program and PostgreSQL on this machine. */
export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  let silent = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    keep(near);
    if (silent) return;
    const far = connect(targetPort, "127.0.0.1");
    keep(far);
    near.pipe(far).pipe(near);
    const part = () => [near, far].map((socket) => !silent && socket.destroy());
    near.on("close", part);
    far.on("close", part);
  });
  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.on("error", () => undefined);
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    port: address.port,
    goSilent: () => {
      silent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    recover: () => {
      silent = false;
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
