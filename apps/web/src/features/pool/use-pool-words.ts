import type { PoolPersonView, PoolReasonView } from "@nuanlin/api/pool/pool-view";
import { timeSlots, type TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import { divisionByCode, shortName } from "@nuanlin/domain/divisions/huzhou-divisions";
import { showShortDay } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { poolMessages } from "./messages.ts";

/** What the pool's data say in the reader's language. */
export function usePoolWords() {
  const text = useMessages(poolMessages);
  const { language } = usePreferences();
  const { skillName, typeName } = useCatalogue();
  const view = useDateView("UTC");
  const day = (isoDay: string) => showShortDay(Date.parse(isoDay), view);
  const level = (value: 1 | 2 | 3) => ({ 1: text.level1, 2: text.level2, 3: text.level3 })[value];
  const near = (step: NonNullable<PoolPersonView["nearness"]>) =>
    ({ 0: text.near0, 1: text.near1, 2: text.near2, 3: text.near3, 4: text.near4 })[step];
  const slot = (code: TimeSlotCode) => nameIn(timeSlots.byCode(code), language);
  const until = (validUntil: string | null) =>
    validUntil === null ? text.untilEver : text.until({ day: day(validUntil) });
  const between = language === "en" ? ", " : "、";
  return {
    day,
    level,
    slot,
    skillName,
    typeName,
    paper: ({ type, validUntil }: PoolPersonView["credentials"][number]) =>
      language === "en" ? `${typeName(type)} (${until(validUntil)})` : `${typeName(type)}（${until(validUntil)}）`,
    skill: (held: PoolPersonView["skills"][number]) =>
      text.reasonSkill({ skill: skillName(held.code), level: level(held.level) }),
    join: (words: readonly string[]) => words.join(between),
    home: (code: string | null) => {
      const street = code === null ? null : divisionByCode(code.slice(0, 9));
      return street === null ? text.homeUnknown : shortName(street.name);
    },
    reason: (reason: PoolReasonView): string => {
      switch (reason.kind) {
        case "skill":
          return `${text.reasonSkill({ skill: skillName(reason.code), level: level(reason.level) })} · ${reason.proven ? text.proven : text.said}`;
        case "credential":
          return `${typeName(reason.type)} · ${until(reason.validUntil)}`;
        case "slots":
          return text.free({ slots: reason.slots.map(slot).join(between) });
        case "near":
          return near(reason.nearness);
        case "leading":
          return text.leading;
      }
    },
  };
}
