import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { BoundariesNotice } from "../../features/care/boundaries-notice.tsx";
import { CrisisButton } from "../../features/care/crisis-button.tsx";
import { NeededCourses } from "../../features/courses/needed-courses.tsx";
import { ProjectCover, ProjectTitle, type ProjectPageData } from "../../features/projects/project-head.tsx";
import { ProjectFacts } from "../../features/projects/project-facts.tsx";
import { projectMessages } from "../../features/projects/messages.ts";
import { ProjectStory } from "../../features/projects/project-story.tsx";
import { wordingOf } from "../../features/projects/wording-of.ts";
import { ReasonLine } from "../../shared/art/reason-line.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useTitle } from "../../shared/use-title.ts";
import { ProjectGone } from "./project-gone.tsx";
import { PlaceOffers, PlaceTakingBar, PlaceTakingBlock } from "./place-taking.tsx";
import { type Chosen, usePlaceTaking } from "./use-place-taking.ts";

const askAgainMs = 30_000;

function isOnItsWay({ mine }: ProjectPageData["shifts"][number]): boolean {
  return mine?.status === "waiting" || mine?.status === "applied";
}

/** Everything about one project, and taking a place in it. */
export function ProjectPage() {
  const { projectId } = useParams({ from: "/public/projects/$projectId" });
  const chosen = useSearch({ from: "/public/projects/$projectId" });
  const trpc = useTRPC();
  // Only the shift somebody came with is asked for; those chosen afterwards are here already.
  const [cameFor] = useState(chosen.shift ?? null);
  const found = useQuery({
    ...trpc.project.show.queryOptions({ projectId, shiftId: cameFor }),
    // Whoever waits with the page open sees the offer come.
    refetchInterval: ({ state }) => (state.data?.shifts.some(isOnItsWay) ? askAgainMs : false),
  });
  useTitle(found.data?.title ?? "");
  if (found.isPending) return <ProjectSkeleton />;
  if (found.isError) {
    const gone = problemsOf(found.error).some(({ code }) => code === "NOT_FOUND" || code === "INVALID_INPUT");
    return gone ? <ProjectGone /> : <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  return <ProjectArticle project={found.data} chosen={chosen} />;
}

function ProjectArticle({ project, chosen }: { readonly project: ProjectPageData; readonly chosen: Chosen }) {
  const taking = usePlaceTaking(project, chosen);
  return (
    <article className="flex flex-col gap-8 lg:grid lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-x-12">
      <div>
        <ProjectCover project={project} />
        <div className="relative -mx-gutter -mt-7 flex flex-col gap-5 rounded-t-hero bg-bg px-gutter pt-6 sm:mx-0 sm:mt-0 sm:px-0">
          <PlaceOffers taking={taking} />
          <StatusNotice project={project} />
          <ProjectTitle project={project} />
          <ProjectFacts project={project} />
          <Need project={project} />
          <Boundaries project={project} />
          <NeededCourses courses={project.asks.courses} />
        </div>
      </div>
      <div className="lg:row-span-2">
        <PlaceTakingBlock taking={taking} />
      </div>
      <ProjectStory project={project} />
      <PlaceTakingBar taking={taking} />
    </article>
  );
}

function Need({ project }: { readonly project: ProjectPageData }) {
  const need = project.need === "" ? project.summary : project.need;
  if (need === "") return null;
  return (
    <ReasonLine block>
      <span {...wordingOf({ imported: project.source !== null })}>{need}</span>
    </ReasonLine>
  );
}

/** What psychological support here is not, and whom to call when it is urgent. */
function Boundaries({ project }: { readonly project: ProjectPageData }) {
  if (!project.counselling) return null;
  return (
    <div className="flex flex-col items-start gap-3">
      <BoundariesNotice />
      <CrisisButton title={project.title} />
    </div>
  );
}

/** Why nobody can join right now, and for its organizers the way to their desk. */
function StatusNotice({ project }: { readonly project: ProjectPageData }) {
  const text = useMessages(projectMessages);
  const words = {
    draft: text.draftNotice,
    paused: text.pausedNotice,
    closed: text.closedNotice,
    published: text.publishedNotice,
  }[project.status];
  if (project.status === "published" && !project.manages) return null;
  const desk = project.manages && (
    <Link
      to="/desk/projects/$projectId"
      params={{ projectId: project.id }}
      className="strong underline underline-offset-4"
    >
      {text.goToDesk}
    </Link>
  );
  return (
    <Notice tint={project.manages ? "lake" : "wait"} action={desk}>
      {words}
    </Notice>
  );
}

function ProjectSkeleton() {
  return (
    <Loading>
      <div className="-mx-gutter -mt-2 sm:mx-0">
        <Skeleton height="17.25rem" />
      </div>
      <div className="flex flex-col gap-4 pt-6">
        <Skeleton width="40%" height="1.6rem" />
        <Skeleton width="80%" height="2rem" />
        <Skeleton height="9rem" className="rounded-card" />
        <Skeleton height="14rem" className="rounded-card" />
      </div>
    </Loading>
  );
}
