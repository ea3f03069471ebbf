import type { MyOrganisationView } from "@nuanlin/api/organisations/my-organisation-router";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { deskMessages } from "./messages.ts";

interface OrganisationSwitchProps {
  readonly organisations: readonly MyOrganisationView[];
  readonly chosen: string;
  readonly onChoose: (organisationId: string) => void;
}

/** For people who work for several organisations; nothing for everybody else. */
export function OrganisationSwitch({ organisations, chosen, onChoose }: OrganisationSwitchProps) {
  const text = useMessages(deskMessages);
  if (organisations.length < 2) return null;
  return (
    <div className="mb-4 max-w-measure">
      <SelectField
        label={text.switchTo}
        choices={organisations.map(({ id, name }) => ({ id, label: name }))}
        value={chosen}
        onChange={(id) => id !== "" && onChoose(id)}
      />
    </div>
  );
}
