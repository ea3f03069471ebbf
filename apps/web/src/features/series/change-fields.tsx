import type { PlaceView } from "@nuanlin/api/desk/own-project-view";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { seriesMessages } from "./messages.ts";
import { RepeatFields } from "./repeat-fields.tsx";
import { SeatHeadsFields } from "./seat-heads-fields.tsx";
import type { ChangeDraft, WhatChanges } from "./series-change.ts";
import { TimesFields } from "./times-fields.tsx";

interface ChangeFieldsProps {
  readonly value: ChangeDraft;
  readonly onChange: (value: ChangeDraft) => void;
  readonly places: readonly PlaceView[];
  /** Whether one shift was chosen; else all that have not begun are meant. */
  readonly hasShift: boolean;
  readonly active: boolean;
}

/** Which shifts change, and what about them. */
export function ChangeFields({ value, onChange, places, hasShift, active }: ChangeFieldsProps) {
  const text = useMessages(seriesMessages);
  const set = (part: Partial<ChangeDraft>) => onChange({ ...value, ...part });
  const words: Record<WhatChanges, string> = {
    time: text.whatTime,
    seats: text.whatSeats,
    place: text.whatPlace,
    repeat: text.whatRepeat,
    cancel: text.whatCancel,
  };
  // A rule belongs to more than one shift.
  const kinds = (["time", "seats", "place", "repeat", "cancel"] as const).filter(
    (what) => what !== "repeat" || value.scope !== "one",
  );
  return (
    <div className="flex flex-col gap-4">
      {hasShift && active && (
        <Segmented
          label={text.scope}
          choices={[
            { id: "one", label: text.one },
            { id: "later", label: text.later },
            { id: "all", label: text.all },
          ]}
          value={value.scope}
          onChange={(scope) => set({ scope, ...(scope === "one" && value.what === "repeat" ? { what: "time" } : {}) })}
        />
      )}
      <ChipGroup<WhatChanges>
        label={text.what}
        single
        choices={kinds.map((id) => ({ id, label: words[id] }))}
        value={[value.what]}
        onChange={([what]) => what && set({ what })}
      />
      {value.what === "time" && <TimesFields value={value.times} onChange={(times) => set({ times })} />}
      {value.what === "seats" && <SeatHeadsFields seats={value.seats} onChange={(seats) => set({ seats })} />}
      {value.what === "place" && (
        <SelectField
          label={text.place}
          choices={places.map(({ id, name }) => ({ id, label: name }))}
          value={value.placeId}
          onChange={(placeId) => set({ placeId })}
        />
      )}
      {value.what === "repeat" && (
        <RepeatFields value={value.repeat} onChange={(repeat) => set({ repeat })} startsOn={value.from} />
      )}
    </div>
  );
}
