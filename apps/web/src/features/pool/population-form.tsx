import { huzhouDivisions, streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { savePopulationInput } from "@nuanlin/domain/pool/community-workers";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { healthMessages } from "./health-messages.ts";

const own = streetsOfNewDistrict();
const streets = [
  ...own,
  ...huzhouDivisions.filter(({ code, level }) => level === "street" && !own.some((street) => street.code === code)),
].map(({ code, name }) => ({ id: code, label: name }));

/** Figures come late, and older ones make the history. */
const yearsBack = 10;

/** Residents and community workers of a street in a year, as the federation knows them. */
export function PopulationForm({ thisYear }: { readonly thisYear: number }) {
  const text = useMessages(healthMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const years = Array.from({ length: yearsBack }, (_, back) => thisYear - back);
  const form = useShapeForm(savePopulationInput, {
    divisionCode: "",
    year: thisYear,
    residents: Number.NaN,
    communityWorkers: Number.NaN,
  });
  const save = useMutation(
    trpc.pool.savePopulation.mutationOptions({
      onSuccess: (_nothing, { year }) => {
        toast({ text: text.saved({ year }) });
        form.reset();
        return queryClient.invalidateQueries(trpc.pool.pathFilter());
      },
    }),
  );
  return (
    <form
      className="grid gap-4 rounded-tile bg-sunken p-4 sm:grid-cols-2"
      aria-label={text.enter}
      onSubmit={(event) => void form.handleSubmit((input) => save.mutate(input))(event)}
    >
      <div className="sm:col-span-2">
        <h3 className="fs-16">{text.enter}</h3>
        <p className="meta">{text.replaces}</p>
      </div>
      <FormField control={form.control} name="divisionCode">
        {(field) => <SelectField {...field} label={text.division} choices={streets} />}
      </FormField>
      <FormField control={form.control} name="year">
        {({ value, onChange, onBlur, name, error, ref }) => (
          <SelectField
            {...{ onBlur, name, error, ref }}
            label={text.year}
            value={String(value)}
            choices={years.map((year) => ({ id: String(year), label: String(year) }))}
            onChange={(year) => onChange(Number(year))}
          />
        )}
      </FormField>
      <FormField control={form.control} name="residents">
        {(field) => <NumberField {...field} label={text.residents} min={1} />}
      </FormField>
      <FormField control={form.control} name="communityWorkers">
        {(field) => <NumberField {...field} label={text.communityWorkers} help={text.workersHelp} min={0} />}
      </FormField>
      <div className="flex flex-col items-start gap-3 sm:col-span-2">
        <Problems list={problemsOf(save.error)} />
        <Button type="submit" kind="lake" busy={save.isPending}>
          {text.save}
        </Button>
      </div>
    </form>
  );
}
