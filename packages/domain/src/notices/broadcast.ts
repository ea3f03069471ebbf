import * as z from "zod/mini";
import { broadcastId, seatId, shiftId } from "../ids.ts";
import { textOf } from "../text/text-shape.ts";

/** Most characters of a message to many. */
export const broadcastLength = 500;

export const sendBroadcastInput = z.strictObject({
  /** Made by the page before it sends, so that sending twice is sending once. */
  broadcastId,
  shiftId,
  /** Only to the people of this seat; null: to everybody who comes. */
  seatId: z.nullable(seatId),
  words: textOf(broadcastLength, 1),
  /** Goes out at once, also at night and as a short message. */
  urgent: z.boolean(),
});
export type SendBroadcastInput = z.output<typeof sendBroadcastInput>;

export const listBroadcastsInput = z.strictObject({ shiftId });
export type ListBroadcastsInput = z.output<typeof listBroadcastsInput>;
