import { southTaihuNewDistrict, streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { skillFamilies, type SupplyDemandInput } from "@nuanlin/domain/matching/supply-demand";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { supplyMessages } from "./supply-messages.ts";

const all = "all" as string;

type Wish = SupplyDemandInput;

/** Which skills, and which street. */
export function SupplyFilters({ wish, onChange }: { wish: Wish; onChange: (wish: Wish) => void }) {
  const text = useMessages(supplyMessages);
  const { skillName } = useCatalogue();
  const chosen = <C extends string>(id: string, codes: readonly C[]) => codes.find((code) => code === id) ?? null;
  return (
    <div className="flex w-full flex-wrap gap-3 lg:w-auto">
      <div className="min-w-44 flex-1 lg:flex-none">
        <SelectField
          label={<span className="sr-only">{text.skills}</span>}
          choices={[
            { id: all, label: text.allSkills },
            ...skillFamilies.map((code) => ({ id: code, label: skillName(code) })),
          ]}
          value={wish.family ?? all}
          onChange={(id) => onChange({ ...wish, family: chosen(id, skillFamilies) })}
        />
      </div>
      <div className="min-w-44 flex-1 lg:flex-none">
        <SelectField
          label={<span className="sr-only">{text.street}</span>}
          choices={[
            { id: all, label: text.allStreets },
            ...streetsOfNewDistrict().map(({ code, name }) => ({ id: code, label: name })),
          ]}
          value={wish.street ?? all}
          onChange={(id) => onChange({ ...wish, street: chosen(id, southTaihuNewDistrict.streets) })}
        />
      </div>
    </div>
  );
}
