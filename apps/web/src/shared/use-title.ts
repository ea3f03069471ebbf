import { useEffect } from "react";
import { useMessages } from "./messages.ts";
import { brandMessages } from "./display/messages.ts";

/** Names the page in the browser's tab, before the product's name. */
export function useTitle(title: string): void {
  const { name } = useMessages(brandMessages);
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
