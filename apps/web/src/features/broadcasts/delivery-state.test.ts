import { expect, test } from "vitest";
import { askAgainAfter, deliveryState } from "./delivery-state.ts";

const none = { waiting: 0, sent: 0, dead: 0, skipped: 0 };
const settled = { pending: false, told: 3, email: { ...none, sent: 2 }, sms: none };

test("what nobody has yet is being sent, and asked about often", () => {
  const sending = { ...settled, pending: true, told: 0 };
  expect(deliveryState(sending)).toBe("sending");
  expect(askAgainAfter([settled, sending])).toBe(3000);
});

test("what is out and reached nobody is not called delivered", () => {
  expect(deliveryState({ ...settled, told: 0 })).toBe("nobody");
});

test("one short message that did not get through is said even while others are on the way", () => {
  expect(deliveryState({ ...settled, sms: { ...none, dead: 1, waiting: 4 } })).toBe("failed");
});

test("a mail that was never sent is not called delivered: the inbox has it", () => {
  expect(deliveryState({ ...settled, email: { ...none, sent: 2, skipped: 1 } })).toBe("inboxOnly");
});

test("what waits for the morning is asked about now and then, what is settled never", () => {
  const waiting = { ...settled, email: { ...none, waiting: 2 } };
  expect(deliveryState(waiting)).toBe("onTheWay");
  expect(askAgainAfter([waiting])).toBe(15_000);
  expect(deliveryState(settled)).toBe("done");
  expect(askAgainAfter([settled])).toBe(false);
});
