import { type RawBuilder, sql } from "kysely";

/** What a person's drawn face follows from: always the same for the same person, and not their id. */
export function avatarSeed(personIdColumn: string): RawBuilder<string> {
  return sql<string>`left(md5('face of ' || ${sql.ref(personIdColumn)}::text), 12)`;
}
