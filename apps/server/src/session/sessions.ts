import type { Sessions } from "@nuanlin/api/api-context";
import { findActor } from "@nuanlin/db/accounts/actor-repository";
import type { Db } from "@nuanlin/db/database";
import type { Actor } from "@nuanlin/domain/actor";
import { runAgainIfAsked } from "@nuanlin/usecases/run-again";
import { Lucia, TimeSpan } from "lucia";
import { hashedSessionAdapter } from "./hashed-session-adapter.ts";

/** Who sends the request, and the port through which a procedure opens and ends sessions. */
export interface RequestSession {
  readonly actor: Actor;
  readonly sessions: Sessions;
}

export interface SessionKeeper {
  /** Reads the session cookie; a live session is prolonged when half of its seven days have passed (`Set-Cookie` into `resHeaders`). */
  readonly open: (cookieHeader: string | null, resHeaders: Headers) => Promise<RequestSession>;
  /** Removes what nobody can use any more. */
  readonly clean: () => Promise<void>;
}

/**
 * All there is to know about Lucia in this house: cookie to actor. In production the cookie is `__Host-session`, which only
 * our own host over TLS can set; on a plain http address it is `session`.
 */
export function createSessionKeeper(db: Db, production: boolean, now: () => Date): SessionKeeper {
  const lucia = new Lucia(hashedSessionAdapter(db, now), {
    sessionExpiresIn: new TimeSpan(7, "d"),
    sessionCookie: {
      name: production ? "__Host-session" : "session",
      attributes: { secure: production, sameSite: "lax", path: "/" },
    },
  });

  const open: SessionKeeper["open"] = async (cookieHeader, resHeaders) => {
    const token = readCookie(cookieHeader ?? "", lucia.sessionCookieName);
    const setCookie = (id: string) => resHeaders.append("Set-Cookie", lucia.createSessionCookie(id).serialize());
    const clearCookie = () => resHeaders.append("Set-Cookie", lucia.createBlankSessionCookie().serialize());
    const { session, user } = token === null ? { session: null, user: null } : await lucia.validateSession(token);
    if (session?.fresh) setCookie(session.id);
    if (token !== null && session === null) clearCookie();
    const actor = user === null ? undefined : await findActor(db, user.id);
    return {
      actor: actor ?? { kind: "visitor" },
      sessions: {
        start: async (accountId) => setCookie((await runAgainIfAsked(() => lucia.createSession(accountId, {}))).id),
        end: async () => {
          if (session !== null) await runAgainIfAsked(() => lucia.invalidateSession(session.id));
          clearCookie();
        },
        endAll: async (accountId) => {
          await runAgainIfAsked(() => lucia.invalidateUserSessions(accountId));
          clearCookie();
        },
      },
    };
  };

  return { open, clean: () => lucia.deleteExpiredSessions() };
}

/** One cookie as it stands. The others stay unread: a single one with a broken percent sign would lock its browser out. */
function readCookie(header: string, name: string): string | null {
  const pairs = header.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || null;
}
