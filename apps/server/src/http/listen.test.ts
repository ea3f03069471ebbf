import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { StartRefusal } from "../settings.ts";
import { listen } from "./listen.ts";

let other: Server;
let taken: number;
const hello = () => new Response("hello");

beforeEach(async () => {
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  taken = (other.address() as AddressInfo).port;
});

afterEach(() => other.close());

test("a newcomer whose port 3000 is taken gets the next one, and is told", async () => {
  const said: string[] = [];
  const where = { host: "127.0.0.1", port: taken, portGiven: false };
  const server = await listen(hello, where, (line) => said.push(line));
  expect(server.port).toBeGreaterThan(taken);
  expect(said.join()).toContain(`Port ${taken} is taken`);
  expect(await (await fetch(server.url)).text()).toBe("hello");
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
});

test("an operator who asked for a port that is taken is told so in one sentence", async () => {
  const refused = listen(hello, { host: "127.0.0.1", port: taken, portGiven: true }, () => undefined);
  await expect(refused).rejects.toBeInstanceOf(StartRefusal);
  await expect(refused).rejects.toThrow(`PORT is "${taken}", but another program already listens`);
});

test("an operator who gave an address of another machine is told so", async () => {
  const refused = listen(hello, { host: "192.0.2.1", port: taken, portGiven: true }, () => undefined);
  await expect(refused).rejects.toThrow('HOST is "192.0.2.1", but this machine has no such address');
});

test("who is being answered when the server stops still gets the answer", async () => {
  let answer: () => void = () => undefined;
  const slow = () => new Promise<Response>((resolve) => (answer = () => resolve(new Response("done"))));
  const server = await listen(slow, { host: "127.0.0.1", port: taken, portGiven: false }, () => undefined);
  const asked = fetch(server.url);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const stopped = server.stop();
  answer();
  expect(await (await asked).text()).toBe("done");
  await stopped;
});
