import {
  communitiesOf,
  divisionByCode,
  huzhouDivisions,
  shortName,
  southTaihuNewDistrict,
  streetsOfNewDistrict,
} from "@nuanlin/domain/divisions/huzhou-divisions";
import { SelectField } from "../../shared/fields/select-field.tsx";
import type { BoundField } from "../../shared/forms/form-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { peopleMessages } from "./messages.ts";

const ownStreets = streetsOfNewDistrict().map(({ code, name }) => ({ id: code, label: name }));
const otherStreets = huzhouDivisions
  .filter(({ code, level }) => level === "street" && !southTaihuNewDistrict.streets.includes(code))
  .map(({ code, name, parent }) => ({ id: code, label: `${divisionByCode(parent ?? "")?.name ?? ""} ${name}` }));
const streets = [...ownStreets, ...otherStreets];

/** Street first, the new district's on top, then the community where we know them; the street alone suffices. */
export function DivisionPicker({ field }: { readonly field: BoundField<string | null> }) {
  const text = useMessages(peopleMessages);
  const street = field.value?.slice(0, 9) ?? "";
  const communities = communitiesOf(street).map(({ code, name }) => ({ id: code, label: shortName(name) }));
  return (
    <>
      <SelectField
        label={text.street}
        choices={streets}
        value={street}
        onChange={(chosen) => field.onChange(chosen === "" ? null : chosen)}
        onBlur={field.onBlur}
        name={field.name}
        error={field.error}
        ref={field.ref}
      />
      {communities.length > 0 && (
        <SelectField
          label={text.community}
          optional
          choices={communities}
          value={field.value?.length === 12 ? field.value : ""}
          onChange={(chosen) => field.onChange(chosen === "" ? street : chosen)}
          onBlur={field.onBlur}
          help={text.communityHelp}
        />
      )}
    </>
  );
}
