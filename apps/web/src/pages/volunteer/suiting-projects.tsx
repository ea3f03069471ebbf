import { divisionByCode } from "@nuanlin/domain/divisions/huzhou-divisions";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { timeSlots } from "@nuanlin/domain/codes/time-slot";
import { isPublicHoliday, startingCalendar } from "@nuanlin/domain/time/working-days";
import { useQuery } from "@tanstack/react-query";
import { ProjectCardItem } from "../../features/projects/project-card-item.tsx";
import type { OwnProfile } from "../../features/people/use-own-profile.ts";
import { ProjectCardSkeleton } from "../../shared/art/project-card.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { homeMessages } from "./home-messages.ts";
import { projectsPath } from "./public-paths.ts";
import { suitingOffers, type Fact } from "./suits-you.ts";

const mostShown = 6;
const mostLookedAt = 60;
const grid = "grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3";

interface SuitingProjectsProps {
  readonly profile: OwnProfile;
  readonly takenShifts: ReadonlySet<string>;
}

/** The soonest projects with a free place; those that fit the person in more plain facts come first, each saying why. */
export function SuitingProjects({ profile, takenShifts }: SuitingProjectsProps) {
  const text = useMessages(homeMessages);
  const sayWhy = useSayWhy();
  const search = useQuery(useTRPC().project.search.queryOptions({ sort: "soonest", limit: mostLookedAt }));
  if (search.isError) return <ErrorState error={search.error} onRetry={() => void search.refetch()} />;
  if (!search.data) {
    return (
      <Loading>
        <div className={grid}>
          <ProjectCardSkeleton />
          <ProjectCardSkeleton />
        </div>
      </Loading>
    );
  }
  const street =
    profile.divisionCode === null ? null : (divisionByCode(profile.divisionCode.slice(0, 9))?.name ?? null);
  const neighbour = { slots: profile.slots, interests: profile.interests, street };
  const isHoliday = (day: string) => isPublicHoliday(day, startingCalendar);
  const shown = suitingOffers(search.data.cards, neighbour, takenShifts, isHoliday, mostShown);
  if (shown.length === 0) {
    return (
      <EmptyState picture={<SmallTown />} title={text.noSuits} detail={text.noSuitsDetail}>
        <ButtonLink to={projectsPath} kind="soft">
          {text.toProjects}
        </ButtonLink>
      </EmptyState>
    );
  }
  return (
    <ul className={grid}>
      {shown.map(({ offer, facts }) => (
        <li key={offer.id}>
          {/* The card's one line beside the lit window is for the reason; the summary stands there when there is none. */}
          <ProjectCardItem card={offer} {...(facts.length === 0 ? {} : { reason: sayWhy(facts) })} />
        </li>
      ))}
    </ul>
  );
}

function useSayWhy(): (facts: readonly Fact[]) => string {
  const text = useMessages(homeMessages);
  const { language } = usePreferences();
  const nameOf = (entry: { readonly zh: string; readonly en: string }) => (language === "en" ? entry.en : entry.zh);
  const say = (fact: Fact) => {
    switch (fact.kind) {
      case "free":
        return text.free({ slot: nameOf(timeSlots.byCode(fact.slot)) });
      case "street":
        return text.street({ street: fact.street });
      case "interest":
        return text.interest({ category: nameOf(serviceCategories.byCode(fact.category)) });
    }
  };
  return (facts) => {
    const words = facts.map(say).join(text.joint);
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
}
