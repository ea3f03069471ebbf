import { broadcastId } from "@nuanlin/domain/ids";
import { expect, test } from "vitest";
import { changed, type MessageDraft } from "./kept-message.ts";

const draft: MessageDraft = { id: "", seatId: "", words: "", urgent: false };

test("whatever is changed makes it another message, with an id the server takes", () => {
  const ids = Array.from({ length: 50 }, (_, count) => changed(draft, { words: `${count}` }).id);
  for (const id of ids) expect(broadcastId.safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the rest of the message stays as it was", () => {
  expect(changed({ ...draft, words: "Bring an umbrella" }, { urgent: true })).toMatchObject({
    words: "Bring an umbrella",
    urgent: true,
    seatId: "",
  });
});
