import type { AppRouter } from "@nuanlin/api/app-router";
import { targetGroups } from "@nuanlin/domain/codes/target-group";
import { maxWishedGroups, wishesInput } from "@nuanlin/domain/people/wishes";
import { travelModes } from "@nuanlin/domain/places/travel-mode";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { FieldGroup, Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { HomePoint } from "./home-point.tsx";
import { wishesMessages } from "./messages.ts";

type Wishes = inferRouterOutputs<AppRouter>["wishes"]["show"]["wishes"];

const offeredPerMonth = [1, 2, 3, 4, 5, 6, 8, 10, 12] as const;

/** What somebody wishes for themselves; all of it may stay empty. */
export function WishesForm() {
  const own = useQuery(useTRPC().wishes.show.queryOptions(undefined, { staleTime: 0 }));
  if (own.isError) return <ErrorState error={own.error} onRetry={() => void own.refetch()} />;
  if (!own.data) {
    return (
      <Loading>
        <Skeleton height="720px" className="rounded-card" />
      </Loading>
    );
  }
  return <WishesFields wishes={own.data.wishes} />;
}

function WishesFields({ wishes }: { readonly wishes: Wishes }) {
  const text = useMessages(wishesMessages);
  const { language } = usePreferences();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useShapeForm(wishesInput, wishes);
  const save = useMutation(
    trpc.wishes.save.mutationOptions({
      onSuccess: async () => {
        form.reset(form.getValues());
        toast({ text: text.saved });
        await Promise.all([
          queryClient.invalidateQueries(trpc.wishes.show.queryFilter()),
          queryClient.invalidateQueries(trpc.matching.pathFilter()),
        ]);
      },
    }),
  );
  const months = [...new Set([...offeredPerMonth, ...(wishes.maxPerMonth === null ? [] : [wishes.maxPerMonth])])];
  return (
    <Form form={form} onSubmit={(values) => save.mutate(values)} problems={problemsOf(save.error)}>
      <Card>
        <FieldGroup title={text.title} detail={text.detail}>
          <FormField control={form.control} name="travelMode">
            {({ value, onChange }) => (
              <ChipGroup
                label={text.travel}
                single
                choices={travelModes.map((mode) => ({ id: mode, label: text[mode] }))}
                value={value === null ? [] : [value]}
                onChange={([chosen]) => onChange(chosen ?? null)}
              />
            )}
          </FormField>
          <FormField control={form.control} name="home">
            {({ value, onChange }) => <HomePoint value={value} onChange={onChange} />}
          </FormField>
          <FormField control={form.control} name="maxPerMonth">
            {({ value, onChange, ...field }) => (
              <SelectField
                {...field}
                label={text.perMonth}
                optional
                placeholder={text.noLimit}
                choices={months
                  .toSorted((a, b) => a - b)
                  .map((count) => ({ id: String(count), label: text.perMonthOf({ count }) }))}
                value={value === null ? "" : String(value)}
                onChange={(chosen) => onChange(chosen === "" ? null : Number(chosen))}
              />
            )}
          </FormField>
          <FormField control={form.control} name="leads">
            {({ value, onChange }) => (
              <ChipGroup
                label={text.leads}
                single
                choices={[
                  { id: "yes", label: text.leadsYes },
                  { id: "no", label: text.leadsNo },
                ]}
                value={value === null ? [] : [value ? "yes" : "no"]}
                onChange={([chosen]) => onChange(chosen === undefined ? null : chosen === "yes")}
              />
            )}
          </FormField>
          <FormField control={form.control} name="targetGroups">
            {({ value, onChange, error }) => (
              <ChipGroup
                label={text.groups}
                help={text.groupsHelp({ max: maxWishedGroups })}
                choices={targetGroups.entries.map((group) => ({ id: group.code, label: nameIn(group, language) }))}
                value={value}
                onChange={(chosen) => {
                  onChange([...chosen]);
                  void form.trigger("targetGroups");
                }}
                error={error}
              />
            )}
          </FormField>
          <FormField control={form.control} name="restingUntil">
            {({ value, onChange, ...field }) => (
              <DateField
                {...field}
                label={text.rest}
                help={text.restHelp}
                optional
                value={value ?? ""}
                onChange={(day) => onChange(day === "" ? null : day)}
              />
            )}
          </FormField>
          <Button type="submit" kind="soft" busy={save.isPending} className="self-start">
            {text.save}
          </Button>
        </FieldGroup>
      </Card>
    </Form>
  );
}
