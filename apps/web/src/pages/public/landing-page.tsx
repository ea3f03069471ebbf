import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { ProjectGrid, ProjectGridSkeleton } from "../../features/projects/project-grid.tsx";
import { toSearchInput } from "../../features/projects/project-filter.ts";
import { Icon } from "../../shared/art/icon.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useTitle } from "../../shared/use-title.ts";
import { LandingHero } from "./landing-hero.tsx";
import { LandingProfessionals } from "./landing-professionals.tsx";
import { LandingSearch } from "./landing-search.tsx";
import { LandingSteps } from "./landing-steps.tsx";
import { publicMessages } from "./messages.ts";

/** The front door: the town at the lake, a search that overlaps the water, and who is missing this weekend. */
export function LandingPage() {
  const trpc = useTRPC();
  useTitle("");
  const figures = useQuery(trpc.figures.landing.queryOptions());
  return (
    <>
      <LandingHero figures={figures.data} />
      <div className="page-public relative flex flex-col gap-10 pt-8 lg:gap-14 lg:pt-0">
        <LandingSearch />
        <Weekend />
        <LandingSteps />
        <LandingProfessionals count={figures.data?.professionals} />
      </div>
    </>
  );
}

const shownCards = 4;

function Weekend() {
  const text = useMessages(publicMessages);
  const trpc = useTRPC();
  const wish = useMemo(() => ({ ...toSearchInput({ when: "weekend" }, null, new Date()), limit: shownCards }), []);
  const found = useQuery(trpc.project.search.queryOptions(wish));
  const all = found.data && found.data.total > 0 && (
    <Link to="/projects" search={{ when: "weekend" }} className="flex min-h-8 items-center gap-1">
      {text.weekendAll({ total: found.data.total })}
      <Icon name="chevron-right" size={17} />
    </Link>
  );
  return (
    <Section title={text.weekendTitle} end={all}>
      {found.isPending ? (
        <ProjectGridSkeleton count={shownCards} room="alone" />
      ) : found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data.cards.length === 0 ? (
        <EmptyState picture={<SmallTown />} title={text.weekendEmpty} detail={text.weekendEmptyDetail}>
          <ButtonLink to="/projects" kind="soft">
            {text.laterProjects}
          </ButtonLink>
        </EmptyState>
      ) : (
        <ProjectGrid cards={found.data.cards} room="alone" />
      )}
    </Section>
  );
}
