import { cleanLine } from "./clean-text.ts";
import { toEmail, toLink, toPhone } from "./contact.ts";
import type { ImportNote } from "./imported-activity.ts";
import { isObject, readNode, type Node } from "./json-ld.ts";
import { textOf } from "./literal.ts";

interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly notes: readonly ImportNote[];
}

/** How to reach the people behind a record: from the record itself, or from its `contact`. */
export function readContact(node: Node, decodeEntities: (text: string) => string): Contact {
  const sources = [
    node,
    ...node
      .values("contact", "contacts", "contactpoint")
      .filter(isObject)
      .map((value) => readNode(value, node.context)),
  ];
  const first = (names: readonly string[]) =>
    sources
      .map((source) => cleanLine(textOf(source.values(...names)), decodeEntities, 300).text)
      .find((line) => line !== "") ?? "";
  const typedEmail = first(["email", "hasemail"]);
  const typedPhone = first(["phone", "telephone", "phonenumber", "hastelephone"]);
  const email = toEmail(typedEmail);
  const phone = toPhone(typedPhone);
  const notes: ImportNote[] = [];
  if (email === null && typedEmail !== "") notes.push("EMAIL_DROPPED");
  if (phone === null && typedPhone !== "") notes.push("PHONE_DROPPED");
  return { email, phone, notes };
}

/** The first value of a property that is a link safe to show; `dropped` tells that there was something else instead. */
export function readLink(
  nodes: readonly Node[],
  ...names: readonly string[]
): { link: string | null; dropped: boolean } {
  const typed = nodes.flatMap((node) =>
    node
      .values(...names)
      .map((value) => (isObject(value) ? (readNode(value, node.context).id ?? textOf([value])) : textOf([value]))),
  );
  const link = typed.map(toLink).find((candidate) => candidate !== null) ?? null;
  return { link, dropped: link === null && typed.some((text) => text.trim() !== "") };
}
