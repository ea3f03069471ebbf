import type { AppRouter } from "@nuanlin/api/app-router";
import { coverSceneOf, serviceCategories } from "@nuanlin/domain/codes/service-category";
import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { useRouter } from "@tanstack/react-router";
import type { inferRouterOutputs } from "@trpc/server";
import { Cover } from "../../shared/art/cover.tsx";
import { Dotted, withDots } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { Mark } from "../../shared/art/mark.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { displayMessages } from "../../shared/display/messages.ts";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { projectMessages } from "./messages.ts";
import { isSocialWorker } from "./project-card-item.tsx";
import { wordingOf } from "./wording-of.ts";

export type ProjectPageData = inferRouterOutputs<AppRouter>["project"]["show"];

/** The picture on top with back and share. */
export function ProjectCover({ project }: { readonly project: ProjectPageData }) {
  const shared = useMessages(displayMessages);
  const router = useRouter();
  const back = () => (router.history.canGoBack() ? router.history.back() : void router.navigate({ to: "/projects" }));
  return (
    <div className="relative -mx-gutter -mt-2 h-[17.25rem] overflow-hidden sm:mx-0 sm:h-80 sm:rounded-hero">
      <Cover category={coverSceneOf(project.category)} />
      <div className="absolute inset-x-3.5 top-3.5 flex justify-between">
        <IconButton icon="back" label={shared.back} raised onPress={back} />
        <ShareButton title={project.title} />
      </div>
    </div>
  );
}

function ShareButton({ title }: { readonly title: string }) {
  const text = useMessages(projectMessages);
  const toast = useToast();
  const share = async () => {
    const url = `${location.origin}${location.pathname}`;
    if ("share" in navigator) {
      // Closing the phone's own sheet without choosing is an answer too, not a fault.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    await (navigator as Navigator).clipboard.writeText(url);
    toast({ text: text.copied });
  };
  return <IconButton icon="share" label={text.share} raised onPress={() => void share()} />;
}

/** What it is and whose: badges, title, organisation. */
export function ProjectTitle({ project }: { readonly project: ProjectPageData }) {
  const text = useMessages(projectMessages);
  const { language } = usePreferences();
  const { organisation } = project;
  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <LeadBadge project={project} />
        <Badge>{nameIn(serviceCategories.byCode(project.category), language)}</Badge>
      </div>
      <h1 className="fs-24 mt-3 lg:text-[length:var(--fs-28)]">
        <span {...wordingOf({ imported: project.source !== null })}>{withDots(project.title)}</span>
      </h1>
      <p className="mt-3 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Mark size={30} />
        <span className="fs-14 text-ink-2">{organisation.name}</span>
        <span className="meta flex items-center gap-1">
          {organisation.verified && <Icon name="check" size={17} className="text-lake" />}
          <Dotted
            parts={[
              organisation.verified ? text.verified : undefined,
              nameIn(organisationKinds.byCode(organisation.kind), language),
            ]}
          />
        </span>
      </p>
    </div>
  );
}

function LeadBadge({ project }: { readonly project: ProjectPageData }) {
  const text = useMessages(projectMessages);
  const leads = project.shifts
    .flatMap(({ seats }) => seats)
    .filter((seat) => seat.lead && seat.kind === "professional");
  const planned = project.plannedSeats.some((seat) => seat.lead && seat.kind === "professional");
  if (leads.length === 0 && !planned)
    return project.applyLink === null || project.shifts.length > 0 ? null : <Badge icon="link">{text.external}</Badge>;
  return (
    <Badge tint="iris" icon="shield-check">
      {leads.some((seat) => isSocialWorker(seat.credentialType)) ? text.ledBySocialWorker : text.ledByProfessional}
    </Badge>
  );
}
