import { divisionByCode } from "@nuanlin/domain/divisions/huzhou-divisions";
import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { answerPromiseDays } from "@nuanlin/domain/organisations/organisation-queue";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import { Badge } from "../../shared/display/badge.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { organisationCaseMessages } from "./messages.ts";
import type { QueuedOrganisation } from "./organisation-case-types.ts";
import { useWaited } from "./use-waited.ts";

interface OrganisationListProps {
  readonly status: OrganisationStatus;
  readonly organisations: readonly QueuedOrganisation[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The organisations of one state; those that wait say for how long. */
export function OrganisationList({ status, organisations, chosen, onChoose }: OrganisationListProps) {
  const text = useMessages(organisationCaseMessages);
  const view = useDateView(districtZone);
  const waited = useWaited();
  return (
    <ul className="flex flex-col gap-1 pt-2">
      {organisations.map(({ id, name, kind, divisionCode, createdAt, decidedAt }) => {
        const entry = organisationKinds.byCode(kind);
        const wait = waited(createdAt);
        const where = divisionByCode(divisionCode?.slice(0, 9) ?? "")?.name;
        return (
          <li key={id}>
            <button
              type="button"
              aria-current={id === chosen}
              onClick={() => onChoose(id)}
              className={`flex min-h-[4rem] w-full items-start gap-3 rounded-control px-3 py-2.5 text-start ${id === chosen ? "bg-lake-tint" : "hover:bg-sunken"}`}
            >
              <span className="min-w-0 flex-1">
                <span className={`block ${id === chosen ? "strong" : ""}`}>{name}</span>
                <span className="fs-14 block text-ink-2">
                  {view.language === "zh-CN" ? entry.zh : entry.en}
                  {where && (
                    <>
                      <span className="dot">·</span>
                      {where}
                    </>
                  )}
                </span>
              </span>
              <span className="fs-14 flex flex-none flex-col items-end gap-1 text-ink-2">
                {status === "pending" ? wait.words : decidedAt !== null && showShortDay(decidedAt, view)}
                {status === "pending" && wait.isLate && (
                  <Badge tint="warm">{text.late({ promise: answerPromiseDays })}</Badge>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
