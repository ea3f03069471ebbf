import { timeSlots } from "@nuanlin/domain/codes/time-slot";
import { poolReaches, poolSorts } from "@nuanlin/domain/pool/pool-search";
import { useState } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { type Choice, SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useWide } from "../../shared/use-wide.ts";
import { poolMessages } from "./messages.ts";
import type { PoolWish } from "./pool-wish.ts";
import { SkillFilter } from "./skill-filter.tsx";

interface PoolFiltersProps {
  readonly wish: PoolWish;
  readonly onChange: (wish: PoolWish) => void;
  /** Divisions to be near to, under the names that whoever looks knows them by. */
  readonly places: readonly Choice[];
}

/** What somebody is looked for by: skill and level, credential, day, free times, distance; and who comes first. */
export function PoolFilters({ wish, onChange, places }: PoolFiltersProps) {
  const text = useMessages(poolMessages);
  const { language } = usePreferences();
  const { types } = useCatalogue();
  // On a phone the people should not begin two screens below.
  const wide = useWide();
  const [opened, setMore] = useState<boolean | null>(null);
  const more = opened ?? wide;
  const set = (part: Partial<PoolWish>) => onChange({ ...wish, ...part });
  const reachNames = { street: text.street, district: text.district, city: text.city };
  const sortNames = { nearest: text.nearest, level: text.byLevel, least_asked: text.leastAsked };
  const slotName = (code: (typeof wish.slots)[number]) => nameIn(timeSlots.byCode(code), language);
  return (
    <section aria-label={text.filters} className="card flex flex-col gap-4" data-pad="card">
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        <SkillFilter value={wish.skill} onChange={(skill) => set({ skill })} />
        <Segmented
          label={text.level}
          value={String(wish.level)}
          choices={[
            { id: "1", label: text.level1 },
            { id: "2", label: text.level2 },
            { id: "3", label: text.level3 },
          ]}
          onChange={(level) => set({ level: level === "3" ? 3 : level === "2" ? 2 : 1 })}
        />
        <SelectField
          label={text.type}
          optional
          placeholder={text.anyType}
          value={wish.type ?? ""}
          choices={types.map((type) => ({ id: type.code, label: nameIn(type, language) }))}
          onChange={(type) => set({ type: type === "" ? null : type })}
        />
        {more && (
          <>
            <DateField
              label={text.day}
              optional
              help={text.dayHelp}
              value={wish.day ?? ""}
              onChange={(day) => set({ day: day === "" ? null : day })}
            />
            <SelectField
              label={text.place}
              optional
              placeholder={text.anyPlace}
              value={wish.near ?? ""}
              choices={places}
              onChange={(near) => set(near === "" ? { near: null, reach: null } : { near })}
            />
            {wish.near !== null && (
              <SelectField
                label={text.reach}
                optional
                placeholder={text.anyReach}
                value={wish.reach ?? ""}
                choices={poolReaches.map((id) => ({ id, label: reachNames[id] }))}
                onChange={(reach) => set({ reach: reach === "" ? null : reach })}
              />
            )}
            <SelectField
              label={text.sort}
              value={wish.sort}
              choices={poolSorts.map((id) => ({ id, label: sortNames[id] }))}
              onChange={(sort) => set({ sort: sort === "" ? "nearest" : sort })}
            />
            <SelectField
              label={text.slots}
              optional
              placeholder={wish.slots.length === 0 ? text.slotsNone : text.slot}
              value=""
              choices={timeSlots.entries
                .filter(({ code }) => !wish.slots.includes(code))
                .map((slot) => ({ id: slot.code, label: nameIn(slot, language) }))}
              onChange={(slot) => slot !== "" && set({ slots: [...wish.slots, slot] })}
            />
            <SwitchField label={text.leadingOnly} value={wish.leading} onChange={(leading) => set({ leading })} />
          </>
        )}
      </div>
      <div>
        <button type="button" className="chip" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? text.fewerFilters : text.moreFilters}
          <Icon name={more ? "minus" : "chevron-down"} size={16} />
        </button>
      </div>
      {wish.slots.length > 0 && (
        <ChipGroup
          label={text.slots}
          hideLabel
          value={wish.slots}
          choices={wish.slots.map((id) => ({ id, label: slotName(id) }))}
          onChange={(slots) => set({ slots })}
          clearable
        />
      )}
    </section>
  );
}
