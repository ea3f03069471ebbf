import { getConnInfo } from "@hono/node-server/conninfo";

/** Where the connection comes from; undefined where it cannot be told. */
export function addressOf(context: Parameters<typeof getConnInfo>[0]): string | undefined {
  return getConnInfo(context).remote.address;
}
