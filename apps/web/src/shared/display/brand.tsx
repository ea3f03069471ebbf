import { Brand as MarkAndName } from "../art/mark.tsx";
import { useMessages } from "../messages.ts";
import { brandMessages } from "./messages.ts";

/** The mark with the name in the reader's language. */
export function Brand({ size = 34 }: { readonly size?: number }) {
  return <MarkAndName name={useMessages(brandMessages).name} size={size} />;
}
