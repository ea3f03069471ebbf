import { hostOf } from "./contact.ts";
import { cutAtWord } from "./clean-text.ts";
import { importLimits } from "./imported-activity.ts";
import { spellOut } from "./spell-out.ts";

interface NameSources {
  readonly externalId: string;
  readonly description: string;
  readonly links: readonly (string | null)[];
  readonly address: string | null;
}

const verbs =
  /^(.{3,90}?),?\s+(?:is|are|was|were|has|have|provides?|offers?|supports?|works?|aims?|helps?|exists?|runs?)\b/u;
const smallWords = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "to",
  "at",
  "with",
  "a",
  "an",
  "de",
  "y",
  "&",
  "-",
  "–",
]);
const noNames = new Set([
  "we",
  "our",
  "us",
  "this",
  "these",
  "that",
  "it",
  "its",
  "you",
  "your",
  "if",
  "here",
  "there",
  "what",
  "who",
  "why",
  "how",
  "when",
  "as",
  "at",
  "in",
  "about",
  "join",
  "welcome",
  "established",
  "founded",
  "volunteers",
  "volunteer",
  "all",
  "every",
  "each",
  "people",
  "they",
  "my",
  "i",
]);
const streets =
  /\b(?:road|street|lane|avenue|drive|close|way|terrace|square|place|row|walk|crescent|grove|green|park|beach|town|floor|box)\.?$/iu;

/**
 * A readable name for an organisation whose file gives none. In this order, the first that reads like a name:
 * 1. what the description begins with, when that is a proper name before a verb: "CREATE Paisley (CREATE) is an innovative…";
 * 2. the last part of its profile address, spelled out: ".../provider-profile/GlasgowDisabilityBadmintonClub";
 * 3. the first part of its address, when that is not a street: "Oxfam Shop, 3 North Lane";
 * 4. the host of its website (after 1 to 3, because many organisations share one host: that of their volunteer centre);
 * 5. "Organisation" and the start of its id.
 */
export function deriveOrganisationName({ externalId, description, links, address }: NameSources): string {
  const known = links.filter((link) => link !== null);
  const name =
    fromDescription(description) ??
    known.map(fromProfile).find((found) => found !== null) ??
    fromAddress(address ?? "") ??
    known.map(hostOf)[0] ??
    `Organisation ${shortId(externalId)}`;
  return cutAtWord(name, importLimits.name);
}

/** The name of an organisation of which we know no more than that an activity names it. */
export function placeholderName(externalId: string, applyLink: string | null): string {
  const name =
    applyLink === null ? `Organisation ${shortId(externalId)}` : `${hostOf(applyLink)} · ${shortId(externalId)}`;
  return cutAtWord(name, importLimits.name);
}

function shortId(externalId: string): string {
  return (
    externalId.slice(Math.max(externalId.lastIndexOf("/"), externalId.lastIndexOf(":")) + 1).slice(0, 8) ||
    externalId.slice(0, 8)
  );
}

function fromDescription(description: string): string | null {
  const line = description.split("\n").find((part) => part !== "") ?? "";
  const start = verbs
    .exec(line)?.[1]
    ?.replace(/\s*\([^()]*\)/gu, "")
    .trim();
  if (start === undefined || /[.!?:;,()"]/u.test(start)) return null;
  const words = start.split(" ").filter((word) => word !== "");
  const [first = ""] = words;
  const proper = words.every((word) => smallWords.has(word) || /^[\p{Lu}\d]/u.test(word));
  return proper && words.length >= 2 && words.length <= 9 && !noNames.has(first.toLowerCase()) ? start : null;
}

function fromProfile(link: string): string | null {
  const slug = /\/provider-profile\/([^/?#]+)/iu.exec(link)?.[1];
  if (slug === undefined) return null;
  const plain = decoded(slug).replace(/-\d+$/u, "");
  if (/^https?|[<>]/iu.test(plain) || !/\p{L}{2}/u.test(plain)) return null;
  return spellOut(plain);
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize("NFC");
  } catch {
    return slug;
  }
}

function fromAddress(address: string): string | null {
  const first = (address.split(",")[0] ?? "").trim();
  return /\d/u.test(first) || streets.test(first) || !/\p{L}+ \p{L}+/u.test(first) ? null : first;
}
