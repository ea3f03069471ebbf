import { serviceCategories, type ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import { targetGroups } from "@nuanlin/domain/codes/target-group";
import { timeSlots, type TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import { strengthsOf } from "@nuanlin/domain/matching/fit/fit-reasons";
import type { FitFacts, FitTerm, SkillMatch } from "@nuanlin/domain/matching/fit/fit-term";
import { nameIn } from "../../shared/name-in.ts";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { fitMessages, fitTermMessages } from "./messages.ts";

/** Reasons in one line: more than two nobody reads on a card. */
const reasonsInLine = 2;
const nearnessWords = ["sameCommunity", "sameStreet", "sameDistrict", "sameCity", "further"] as const;

/** A fit in words. */
export interface FitWords {
  /** Why it suits somebody, in one line; empty when nothing speaks for it more than for anything else. */
  readonly inLine: (terms: readonly FitTerm[]) => string;
  /** What a term rests on, good or bad. */
  readonly ofTerm: (term: FitTerm) => string;
}

/** Puts the facts of a fit into the reader's words. */
export function useFitWords(): FitWords {
  const text = useMessages(fitMessages);
  const term = useMessages(fitTermMessages);
  const { language } = usePreferences();
  const { skillName } = useCatalogue();
  const slotNames = (slots: readonly TimeSlotCode[]) =>
    slots.map((slot) => nameIn(timeSlots.byCode(slot), language)).join(text.list);
  const categoryName = (code: ServiceCategoryCode) => nameIn(serviceCategories.byCode(code), language);
  const skillNames = (matches: readonly SkillMatch[], keep: (match: SkillMatch) => boolean) =>
    matches
      .filter(keep)
      .map(({ code }) => skillName(code))
      .join(text.list);
  const has = ({ have, need }: SkillMatch) => have >= need;
  const lacks = (match: SkillMatch) => !has(match);

  const way = ({ minutes, mode, nearness }: FitFacts["distance"]) =>
    minutes !== null ? text[mode]({ minutes }) : nearness === null ? term.unknown : text[nearnessWords[nearness]];
  const liked = ({ declared, category, groups }: FitFacts["interests"]) =>
    declared
      ? text.cares({ category: categoryName(category) })
      : text.likes({ groups: groups.map((group) => nameIn(targetGroups.byCode(group), language)).join(text.list) });
  // The nearest of the kinds of having been there says most.
  const been = ({ project, organisation, category }: FitFacts["continuity"], kind: ServiceCategoryCode | undefined) => {
    if (project > 0) return text.beenHere({ times: project });
    if (organisation > 0) return text.beenUnit({ times: organisation });
    return text.beenKind({ times: category, category: kind === undefined ? "" : categoryName(kind) });
  };

  const strength = (one: FitTerm, kind: ServiceCategoryCode | undefined): string => {
    switch (one.kind) {
      case "time":
        return text.free({ slots: slotNames(one.fact.free) });
      case "distance":
        return way(one.fact);
      case "skills":
        return text.can({ skills: skillNames(one.fact.matches, has) });
      case "interests":
        return liked(one.fact);
      case "continuity":
        return been(one.fact, kind);
      case "reliability":
        return text.kept({ times: one.fact.kept });
      case "credential":
        return text.paper;
      case "language":
        return text.speaks({
          skills: one.fact.useful === null ? skillNames(one.fact.matches, has) : skillName(one.fact.useful),
        });
      case "team":
        return one.fact.newcomer ? text.withExperienced : text.withNewcomers;
      case "wishes":
        return text.leads;
      case "workload":
        return "";
    }
  };

  const ofTerm = (one: FitTerm): string => {
    switch (one.kind) {
      case "time": {
        const { slots, free } = one.fact;
        if (!one.known) return term.unknown;
        if (free.length === slots.length) return text.free({ slots: slotNames(free) });
        return free.length > 0 ? term.partFree({ slots: slotNames(free) }) : term.notFree({ slots: slotNames(slots) });
      }
      case "distance":
        return [
          way(one.fact),
          ...(one.fact.rough ? [term.roughly] : []),
          ...(one.fact.beyondReach ? [term.beyondReach] : []),
        ].join(text.joint);
      case "skills":
      case "language": {
        const { matches } = one.fact;
        if (one.kind === "language" && one.fact.useful !== null) return strength(one, undefined);
        if (matches.length === 0) return term.notAsked;
        const missing = skillNames(matches, lacks);
        return missing === "" ? strength(one, undefined) : term.lacks({ skills: missing });
      }
      case "interests":
        if (!one.known) return term.unknown;
        return one.fact.declared || one.fact.groups.length > 0
          ? liked(one.fact)
          : term.otherKind({ category: categoryName(one.fact.category) });
      case "continuity":
        return one.known ? been(one.fact, undefined) : term.newHere;
      case "reliability":
        return one.known ? term.promises(one.fact) : term.trust;
      case "workload": {
        const { wished, ...load } = one.fact;
        return wished === null ? term.load(load) : term.loadOf({ ...load, wished });
      }
      case "credential":
        if (!one.known) return term.notAsked;
        return one.fact.type === null ? term.noPaper : one.fact.verified ? text.paper : term.paperWaits;
      case "team":
        return one.known ? term.teamOf(one.fact) : term.alone;
      case "wishes":
        if (one.fact.restingUntil !== null) return term.rests({ day: one.fact.restingUntil });
        if (one.fact.lead === "unwanted") return term.leadUnwanted;
        return one.fact.lead === "wanted" ? text.leads : term.notAsked;
    }
  };

  const inLine = (terms: readonly FitTerm[]) => {
    const about = terms.find((one) => one.kind === "interests");
    // Being reliable is the same everywhere: a reason for whoever looks for people, none for a project.
    const words = strengthsOf({ terms: terms.filter(({ kind }) => kind !== "reliability") })
      .slice(0, reasonsInLine)
      .map((one) => strength(one, about?.fact.category))
      .join(text.joint);
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return { inLine, ofTerm };
}
