import { useState } from "react";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { supervisionMessages } from "./messages.ts";
import type { SupervisionChoices } from "./use-supervision.ts";

const mostShown = 12;

interface PeopleChoiceProps {
  readonly people: SupervisionChoices["people"];
  readonly value: readonly string[];
  readonly onChange: (people: string[]) => void;
  readonly error: string | undefined;
}

/** The people of the circle as chips: those chosen first, then as many as fit; a name finds the rest. */
export function PeopleChoice({ people, value, onChange, error }: PeopleChoiceProps) {
  const text = useMessages(supervisionMessages);
  const [wanted, setWanted] = useState("");
  const chosen = people.filter(({ personId }) => value.includes(personId));
  const found = people.filter(
    ({ personId, name }) => !value.includes(personId) && name.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const shown = [...chosen, ...found.slice(0, mostShown)];
  const hidden = found.length - Math.min(found.length, mostShown);
  return (
    <div className="flex flex-col gap-3">
      {people.length > mostShown && (
        <TextField
          label={text.peopleFind}
          help={text.peopleFindHelp}
          optional
          value={wanted}
          onChange={setWanted}
          autoComplete="off"
        />
      )}
      <ChipGroup
        label={text.people}
        choices={shown.map(({ personId, name }) => ({ id: personId, label: name }))}
        value={value}
        onChange={onChange}
        error={error}
        {...(hidden > 0 ? { help: text.peopleMore({ count: hidden }) } : {})}
      />
    </div>
  );
}
