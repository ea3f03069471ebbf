import type { Db } from "@nuanlin/db/database";

/** Makes and checks password hashes; kept outside so that the algorithm can change without touching a use case. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Whether the password belongs to the hash; takes as long when `hash` is null, so that nobody learns which accounts exist. */
  verify(hash: string | null, password: string): Promise<boolean>;
}

/** What every use case may lean on; nothing else reaches the outside. */
export interface Services {
  readonly db: Db;
  readonly now: () => Date;
  readonly passwords: Passwords;
}
