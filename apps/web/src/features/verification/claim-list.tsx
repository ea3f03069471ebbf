import type { KeyboardEvent } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { verificationMessages } from "./messages.ts";
import { useWaited } from "./use-waited.ts";
import type { QueuedClaim } from "./verification-types.ts";

interface ClaimListProps {
  readonly claims: readonly QueuedClaim[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The claims of one tab; those that wait say for how long. The arrow keys go up and down. */
export function ClaimList({ claims, chosen, onChoose }: ClaimListProps) {
  const text = useMessages(verificationMessages);
  const view = useDateView(districtZone);
  const waited = useWaited();
  const { typeName } = useCatalogue();
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(event.currentTarget.closest("ul")?.querySelectorAll("button") ?? [])];
    const next = buttons[buttons.indexOf(event.currentTarget) + step];
    next?.focus();
    next?.click();
  };
  return (
    <ul className="flex flex-col gap-1 pt-2">
      {claims.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            aria-current={claim.id === chosen}
            onClick={() => onChoose(claim.id)}
            onKeyDown={move}
            className={`flex min-h-[4rem] w-full items-start gap-3 rounded-control px-3 py-2.5 text-start ${claim.id === chosen ? "bg-lake-tint" : "hover:bg-sunken"}`}
          >
            <Avatar seed={claim.avatarSeed} size={40} />
            <span className="min-w-0 flex-1">
              <span className="flex items-baseline gap-2">
                <span className={`min-w-0 flex-1 truncate ${claim.id === chosen ? "strong" : ""}`}>
                  {claim.personName}
                </span>
                <span className="fs-13 flex-none text-ink-2">
                  {claim.decidedAt === null ? waited(claim.claimedAt) : showShortDay(claim.decidedAt, view)}
                </span>
              </span>
              <span className="fs-14 block text-ink-2">{typeName(claim.type)}</span>
              <span className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
                {claim.status === "half" && <Badge tint="iris">{text.secondLook}</Badge>}
                {claim.renews && <Badge>{text.renews}</Badge>}
                {claim.decidedAt === null && claim.late && <Badge tint="warm">{text.late}</Badge>}
                {claim.status === "returned" && <Badge tint="warm">{text.returned}</Badge>}
                {claim.status === "revoked" && <Badge tint="bad">{text.revoked}</Badge>}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
