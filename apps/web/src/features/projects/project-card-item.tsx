import type { AppRouter } from "@nuanlin/api/app-router";
import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { coverSceneOf } from "@nuanlin/domain/codes/service-category";
import { Link } from "@tanstack/react-router";
import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import { Cover } from "../../shared/art/cover.tsx";
import { ProjectCard } from "../../shared/art/project-card.tsx";
import { showPeriod, showShortDay, type DateView } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showDistance } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { projectMessages } from "./messages.ts";
import { wordingOf } from "./wording-of.ts";

export type ProjectCardData = inferRouterOutputs<AppRouter>["project"]["search"]["cards"][number];

/** Whether the one who leads is a social worker rather than another professional. */
export function isSocialWorker(credential: ProjectCardData["leadCredential"]): boolean {
  return credential !== null && credentialTypes.byCode(credential).family === "social_work";
}

interface ProjectCardItemProps {
  readonly card: ProjectCardData;
  /** Why it is shown, in our own words; what the project says of itself when nothing is given. */
  readonly reason?: string;
  /** Small buttons of its own, beside the faces. */
  readonly action?: ReactNode;
}

/** One project of a list, with its next shift or, where it has none, how long it stays open. */
export function ProjectCardItem({ card, reason, action }: ProjectCardItemProps) {
  const text = useMessages(projectMessages);
  const { language } = usePreferences();
  const view = useDateView(card.timeZone ?? districtZone);
  const { nextShift, distanceKm } = card;
  // Only what was imported leads out of the house.
  const wording = wordingOf({ imported: card.external });
  const left = nextShift === null ? 0 : nextShift.total - nextShift.taken;
  return (
    <ProjectCard
      title={card.title}
      titleWording={wording}
      renderLink={(link) => <Link to="/projects/$projectId" params={{ projectId: card.id }} {...link} />}
      cover={<Cover category={coverSceneOf(card.category)} />}
      badge={<CardBadge card={card} />}
      place={card.street ?? card.placeName ?? text.placeUnknown}
      {...(distanceKm === null ? {} : { distance: showDistance(distanceKm * 1000, language) })}
      time={nextShift === null ? openWhen(card, view, text) : showPeriod(nextShift.start, nextShift.end, view)}
      ring={
        nextShift === null
          ? undefined
          : {
              taken: nextShift.taken,
              total: nextShift.total,
              label: text.ringLabel({ left, total: nextShift.total }),
              center: left > 0 ? { small: text.left, big: String(left) } : { big: text.full },
            }
      }
      {...(reason !== undefined
        ? { reason }
        : card.summary === ""
          ? {}
          : { reason: card.summary, reasonWording: wording })}
      {...(action === undefined ? {} : { action })}
      {...(nextShift !== null && nextShift.taken > 0 ? { facesNote: text.joined({ count: nextShift.taken }) } : {})}
    />
  );
}

function CardBadge({ card }: { readonly card: ProjectCardData }) {
  const text = useMessages(projectMessages);
  if (card.professionalLead) {
    return (
      <Badge tint="iris" icon="shield-check">
        {isSocialWorker(card.leadCredential) ? text.ledBySocialWorker : text.ledByProfessional}
      </Badge>
    );
  }
  return card.external && card.nextShift === null ? <Badge icon="link">{text.external}</Badge> : null;
}

type OpenText = Readonly<Record<"longTerm" | "noShifts", string>> & {
  readonly longTermUntil: (p: { until: string }) => string;
  readonly longTermFrom: (p: { from: string }) => string;
};

/** How long an opportunity without shifts stays open, as far as anybody said. */
export function openWhen(open: Pick<ProjectCardData, "ongoing" | "external">, view: DateView, text: OpenText): string {
  const { ongoing } = open;
  if (ongoing === null) return open.external ? text.longTerm : text.noShifts;
  if (ongoing.from !== null && ongoing.from > view.now.getTime())
    return text.longTermFrom({ from: showShortDay(ongoing.from, view) });
  return ongoing.to === null ? text.longTerm : text.longTermUntil({ until: showShortDay(ongoing.to, view) });
}
