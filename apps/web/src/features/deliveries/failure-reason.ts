/** Why a message did not get through, as far as its complaint tells. */
type FailureReason =
  | "noAnswer"
  | "unreachable"
  | "ownAccount"
  | "noSuchAddress"
  | "mailboxFull"
  | "refused"
  | "ownFault"
  | "notMade"
  | "unheardOf"
  | "other";

// The first that fits counts: a wrong password also comes with a number that, alone, would mean "refused".
const marks: readonly (readonly [RegExp, FailureReason])[] = [
  [/a fault of our own/iu, "ownFault"],
  [
    /EAUTH|\b53[0-5]\b|InvalidAccessKey|SignatureDoesNotMatch|AMOUNT_NOT_ENOUGH|OUT_OF_SERVICE|SIGNATURE_ILLEGAL/u,
    "ownAccount",
  ],
  [/ETIMEDOUT|ETIMEOUT|did not answer in time|timed? ?out|without a code/iu, "noAnswer"],
  [/ECONN|ESOCKET|EDNS|ENOTFOUND|cannot be reached|no route/iu, "unreachable"],
  [
    /\b5\.1\.[0-9]\b|no such (user|number)|user unknown|unknown user|does not exist|MOBILE_NUMBER_ILLEGAL/iu,
    "noSuchAddress",
  ],
  [/\b[45]\.2\.2\b|\b552\b|mailbox (is )?full|over quota/iu, "mailboxFull"],
  [/\b5\d\d\b|BLACK_KEY|DENY_IP|refused|rejected|spam/iu, "refused"],
];

/**
 * What to say of a dead letter. One of the outbox was never made into a message (notMade); one that got no answer at all, however
 * often it was tried, has no complaint (unheardOf).
 */
export function failureReason(source: "outbox" | "delivery", complaint: string | null): FailureReason {
  if (source === "outbox") return "notMade";
  if (complaint === null) return "unheardOf";
  return marks.find(([mark]) => mark.test(complaint))?.[1] ?? "other";
}
