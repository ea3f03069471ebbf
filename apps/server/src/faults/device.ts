import type { Db } from "@nuanlin/db/database";
import type { AccountId } from "@nuanlin/domain/ids";
import { createSessionKeeper } from "../session/sessions.ts";

/** One answer of the server; the codes are those a page would turn into sentences. */
export interface Answer {
  readonly status: number;
  readonly codes: readonly string[];
  readonly data: unknown;
  /** The body as it came, for what must not be in it. */
  readonly text: string;
  readonly setCookie: string | undefined;
}

export interface Device {
  /** Asks or does something by POST, as our pages do. */
  readonly call: (procedure: string, input?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly cookie: () => string;
}

// Nobody may be left without an answer; a call that is would otherwise show only as a test that never ends.
const longestWaitMs = 60_000;

/** A connection for this one call: one that idled for five seconds is closed by Node, sometimes just as it is used again. */
export const fresh = { Connection: "close" };

/** A browser of somebody: it keeps the cookie that it is given. Without one it is a visitor's. */
export function openDevice(url: string, given = ""): Device {
  let cookie = given;
  return {
    cookie: () => cookie,
    call: async (procedure, input, headers = {}) => {
      const answer = await fetch(`${url}/api/trpc/${procedure}`, {
        method: "POST",
        headers: { ...fresh, "Content-Type": "application/json", Cookie: cookie, ...headers },
        body: JSON.stringify(input ?? {}),
        signal: AbortSignal.timeout(longestWaitMs),
      });
      const read = await readAnswer(answer);
      if (read.setCookie !== undefined) cookie = read.setCookie.split(";")[0] ?? "";
      return read;
    },
  };
}

/** A device that has signed in already, without the time that a password takes. */
export async function openSignedIn(db: Db, url: string, accountId: AccountId): Promise<Device> {
  return openDevice(url, await openSession(db, accountId));
}

/** The cookie of a new session of the account. */
export async function openSession(db: Db, accountId: AccountId): Promise<string> {
  const headers = new Headers();
  const { sessions } = await createSessionKeeper(db, false, () => new Date()).open(null, headers);
  await sessions.start(accountId);
  return headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

interface Coded {
  readonly result?: { readonly data?: unknown };
  readonly error?: { readonly data?: { readonly problems?: readonly { readonly code: string }[] } };
}

/** Reads what tRPC or the HTTP shell answered; an answer that is no JSON has no codes. */
export async function readAnswer(answer: Response): Promise<Answer> {
  const text = await answer.text();
  const body = parse(text);
  return {
    status: answer.status,
    codes: body.error?.data?.problems?.map(({ code }) => code) ?? [],
    data: body.result?.data,
    text,
    setCookie: answer.headers.getSetCookie().at(-1),
  };
}

function parse(text: string): Coded {
  try {
    return JSON.parse(text) as Coded;
  } catch {
    return {};
  }
}
