import type { Actor } from "@nuanlin/domain/actor";
import type { AccountId } from "@nuanlin/domain/ids";
import type { Services } from "@nuanlin/usecases/services";

/** How a procedure opens and ends sessions; the server's session module stands behind it. */
export interface Sessions {
  /** Opens a session for the account and hands its cookie to the browser. */
  start(accountId: AccountId): Promise<void>;
  /** Ends the session of this request. */
  end(): Promise<void>;
  /** Ends every session of the account, on all devices. */
  endAll(accountId: AccountId): Promise<void>;
}

/** Counts attempts at something that can be guessed; throws TOO_MANY_ATTEMPTS when there were too many. */
export interface AttemptLimit {
  count(key: string): Promise<void>;
}

export const demoRoles = ["volunteer", "organizer", "federation", "elder", "student"] as const;

/** An account of the demo district that everybody may try; its password is no secret. */
export interface DemoAccount {
  readonly role: (typeof demoRoles)[number];
  readonly name: string;
  readonly contact: string;
  readonly password: string;
}

export interface ApiContext {
  readonly services: Services;
  readonly actor: Actor;
  readonly sessions: Sessions;
  readonly signInAttempts: AttemptLimit;
  /** Empty unless the server runs the demo district. */
  readonly demoAccounts: readonly DemoAccount[];
}
