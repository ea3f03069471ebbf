import type { Problem } from "@nuanlin/domain/problem";
import { useRef, useState } from "react";

/** The code of a project that is entered by one: what is typed, whether it is missing or wrong, and asking for it. */
export function useJoinCode(needed: boolean, problems: readonly Problem[], onChanged: () => void) {
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const ref = useRef<HTMLInputElement>(null);
  const looksWhole = /^\d{4,6}$/u.test(typed);
  const isWrong = problems.some(({ code }) => code === "JOIN_CODE_WRONG");
  const show = () => {
    ref.current?.scrollIntoView({ block: "center" });
    ref.current?.focus({ preventScroll: true });
  };
  return {
    needed,
    typed,
    ref,
    fault: isWrong ? ("wrong" as const) : asked && !looksWhole ? ("missing" as const) : null,
    change: (next: string) => {
      setTyped(next.replaceAll(/\D/gu, ""));
      onChanged();
    },
    /** What goes along with the sign-up. */
    sent: needed ? { code: typed } : {},
    /** Leads to the field when nothing whole stands in it; whether it did. */
    ask: () => {
      setAsked(true);
      if (!needed || looksWhole) return false;
      show();
      return true;
    },
    /** Brings the field into view, ready to type. */
    show,
  };
}
