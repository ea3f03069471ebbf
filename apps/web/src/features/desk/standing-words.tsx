import { Link } from "@tanstack/react-router";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { deskMessages } from "./messages.ts";
import type { Moment } from "./shift-moment.ts";

/** What stands beside the bar of a shift, with the next step where there is one. */
export function StandingWords({ standing, shiftId }: { readonly standing: Moment; readonly shiftId: string }) {
  const text = useMessages(deskMessages);
  const toShift = (label: string) => (
    <Link to="/desk/shifts/$shiftId" params={{ shiftId }} className="strong inline-block py-2 text-lake">
      {label}
    </Link>
  );
  switch (standing.kind) {
    case "hours":
      return (
        <>
          <span>{text.hoursWait({ count: standing.count })}</span>
          <Link to="/desk/hours" className="strong inline-block py-2 text-lake">
            {text.check}
          </Link>
        </>
      );
    case "roll":
      return (
        <>
          <span>{text.rollOpen({ count: standing.count })}</span>
          {toShift(text.callRoll)}
        </>
      );
    case "allThere":
      return (
        <>
          <Icon name="check" size={18} />
          <span>{text.allThere}</span>
        </>
      );
    case "signOut":
      return (
        <>
          <span>{text.stillIn({ count: standing.count })}</span>
          {toShift(text.callRoll)}
        </>
      );
    case "called":
      return <span>{text.allCalled}</span>;
    case "nobody":
      return <span>{text.nobody}</span>;
    case "running":
      return (
        <>
          <span>{text.arrived({ present: standing.present, left: standing.left })}</span>
          {toShift(text.callRoll)}
        </>
      );
    case "lacks":
      return (
        <>
          <span>{text.lacks({ count: standing.count })}</span>
          {toShift(text.look)}
        </>
      );
    case "room":
      return <span>{text.room({ count: standing.count })}</span>;
    case "full":
      return <span>{text.full}</span>;
  }
}
