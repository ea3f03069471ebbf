import { cleanLine } from "./clean-text.ts";
import { importLimits } from "./imported-activity.ts";
import { isObject, readNode, type Context } from "./json-ld.ts";
import { textOf } from "./literal.ts";
import { spellOut } from "./spell-out.ts";

const identifier = /^[a-z][a-z\d+.-]*:\S+$/iu;

/**
 * Causes, requirements and skills by what the file calls them; a mere identifier
 * ("https://ns.volunteeringdata.io/DBSCheck", "volunteering:AntiPoverty") is spelled out. Each once, in order of the alphabet.
 */
export function conceptNames(
  values: readonly unknown[],
  context: Context,
  decodeEntities: (text: string) => string,
): readonly string[] {
  const names = values.flatMap((value) => {
    const name = cleanLine(conceptText(value, context), decodeEntities, importLimits.concept).text;
    return name === "" ? [] : [name];
  });
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}

function conceptText(value: unknown, context: Context): string {
  const node = isObject(value) ? readNode(value, context) : null;
  const text = node
    ? textOf(node.values("label", "conceptlabel", "preflabel", "name", "title")) || (node.id ?? textOf([value]))
    : textOf([value]);
  return identifier.test(text)
    ? spellOut(text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("#"), text.lastIndexOf(":")) + 1))
    : text;
}
