import type { NearStep } from "@nuanlin/domain/matching/near-step";
import { Link } from "@tanstack/react-router";
import { FitSheet } from "../../features/matching/fit-sheet.tsx";
import { PlainOrderNotice } from "../../features/matching/plain-order-switch.tsx";
import { useFitWords } from "../../features/matching/use-fit-words.ts";
import { suitingOf, useProjectsForMe } from "../../features/matching/use-projects-for-me.ts";
import { ProjectCardItem } from "../../features/projects/project-card-item.tsx";
import { wayMessages } from "../../features/shifts/way-messages.ts";
import { ProjectCardSkeleton } from "../../shared/art/project-card.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { LoadMore } from "../../shared/display/load-more.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Loading } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useShortReasons } from "../../shared/use-short-reasons.ts";
import { homeMessages } from "./home-messages.ts";
import { projectsPath } from "./public-paths.ts";

const grid = "grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3";

/** The projects that suit somebody, each with one line why and a sheet with the rest. */
export function SuitingProjects() {
  const text = useMessages(homeMessages);
  const suiting = useProjectsForMe();
  if (suiting.isError) return <ErrorState error={suiting.error} onRetry={() => void suiting.refetch()} />;
  if (!suiting.data) {
    return (
      <Loading>
        <div className={grid}>
          <ProjectCardSkeleton />
          <ProjectCardSkeleton />
        </div>
      </Loading>
    );
  }
  const { pages } = suiting.data;
  const [first] = pages;
  const shown = suitingOf(pages);
  const total = first?.total ?? 0;
  return (
    <>
      {first?.plain && <PlainOrderNotice />}
      {first && first.restingUntil !== null && (
        <div className="mb-4">
          <Notice
            tint="lake"
            action={
              <ButtonLink to="/me/profile" hash="wishes" kind="text" size="row">
                {text.restingDo}
              </ButtonLink>
            }
          >
            {text.resting({ day: first.restingUntil })}
          </Notice>
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState picture={<SmallTown />} title={text.noSuits} detail={text.noSuitsDetail}>
          <ButtonLink to={projectsPath} kind="soft">
            {text.toProjects}
          </ButtonLink>
          <ButtonLink to="/me/profile" kind="text">
            {text.widen}
          </ButtonLink>
        </EmptyState>
      ) : (
        <>
          <ul className={grid}>
            {shown.map((suits) => (
              <li key={suits.card.id} className="grid">
                <SuitingCard suits={suits} />
              </li>
            ))}
          </ul>
          {suiting.hasNextPage && (
            <LoadMore
              shown={shown.length}
              total={total}
              busy={suiting.isFetchingNextPage}
              onMore={() => void suiting.fetchNextPage()}
            />
          )}
        </>
      )}
    </>
  );
}

/** The card's one line beside the lit window is for the reason, or for the step that is missing. */
function SuitingCard({ suits: { card, fit, step } }: { readonly suits: ReturnType<typeof suitingOf>[number] }) {
  const text = useMessages(homeMessages);
  const words = useFitWords();
  const shortly = useShortReasons(card.timeZone ?? districtZone);
  const line =
    step !== null ? text.oneStep({ reason: shortly([step.problem]) }) : fit === null ? "" : words.inLine(fit.terms);
  return (
    <ProjectCardItem
      card={card}
      {...(line === "" ? {} : { reason: line })}
      {...(fit === null && step === null
        ? {}
        : {
            action: (
              <span className="flex flex-wrap items-center justify-end gap-1">
                {step !== null && <StepLink step={step} />}
                {fit !== null && <FitSheet title={card.title} fit={fit} />}
              </span>
            ),
          })}
    />
  );
}

function StepLink({ step: { problem, way } }: { readonly step: NearStep }) {
  const text = useMessages(wayMessages);
  const look = "strong inline-flex min-h-tap-min items-center px-2 text-lake";
  if (problem.code === "TRAINING_NEEDED" && problem.courses.length === 1) {
    const [course] = problem.courses;
    return (
      <Link to="/courses/$courseId" params={{ courseId: course?.id ?? "" }} className={look}>
        {text[way.step]}
      </Link>
    );
  }
  return (
    <Link to={way.path ?? "/me/profile"} className={look}>
      {text[way.step]}
    </Link>
  );
}
