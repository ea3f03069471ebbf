import { sql } from "kysely";

// What `standingOf` says of a shift's seats, for queries over seat; a test holds the two together.

/** Whether fewer people come to the seat than it needs. Kept places bring nobody to the door. */
export const isThin = sql<boolean>`seat.taken < seat.min_heads`;

/** The order in which missing people are named: professionals, then whoever leads, then as the seats are listed. */
export const thinOrder = sql`case when seat.kind = 'professional' then 0 when seat.lead then 1 else 2 end, seat.position`;
