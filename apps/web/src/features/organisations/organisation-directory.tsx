import type { AppRouter } from "@nuanlin/api/app-router";
import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { Dotted } from "../../shared/art/dotted.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { organisationMessages } from "./messages.ts";

interface OrganisationDirectoryProps {
  /** The chosen street; undefined shows all. */
  readonly street: string | undefined;
  readonly onStreet: (street: string | undefined) => void;
}

/** Approved organisations near a street, with the number they answer on. */
export function OrganisationDirectory({ street, onStreet }: OrganisationDirectoryProps) {
  const text = useMessages(organisationMessages);
  const trpc = useTRPC();
  const found = useQuery(
    trpc.organisation.directory.queryOptions({ division: street ?? null }, { placeholderData: keepPreviousData }),
  );
  return (
    <div className="flex flex-col gap-4">
      <div className="max-w-80">
        <SelectField
          label={text.street}
          optional
          placeholder={text.allStreets}
          choices={streetsOfNewDistrict().map(({ code, name }) => ({ id: code, label: name }))}
          value={street ?? ""}
          onChange={(code) => onStreet(code === "" ? undefined : code)}
        />
      </div>
      {found.isPending ? (
        <Loading>
          <RowsSkeleton rows={4} />
        </Loading>
      ) : found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data.length === 0 ? (
        <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail}>
          <Button kind="soft" onPress={() => onStreet(undefined)}>
            {text.seeAll}
          </Button>
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {found.data.map((organisation) => (
            <OrganisationCard key={organisation.id} organisation={organisation} />
          ))}
        </ul>
      )}
    </div>
  );
}

type Organisation = inferRouterOutputs<AppRouter>["organisation"]["directory"][number];

function OrganisationCard({ organisation }: { readonly organisation: Organisation }) {
  const text = useMessages(organisationMessages);
  const { language } = usePreferences();
  const { name, kind, street, address, description, phone, website } = organisation;
  return (
    <Card as="li" className="flex flex-col gap-2">
      <h3 className="fs-18">{name}</h3>
      <p className="meta">
        <Dotted parts={[nameIn(organisationKinds.byCode(kind), language), street ?? undefined]} />
      </p>
      {description !== "" && <p className="fs-15 line-clamp-3 text-ink-2">{description}</p>}
      {address !== "" && <p className="meta">{address}</p>}
      <div className="mt-auto flex flex-wrap items-center gap-2 pt-1">
        {phone === "" ? (
          <p className="meta">{text.noPhone}</p>
        ) : (
          <a
            className="btn"
            data-kind="soft"
            data-size="desk"
            href={`tel:${phone}`}
            aria-label={text.callName({ name, phone })}
          >
            {text.call({ phone })}
          </a>
        )}
        {website !== null && (
          <a className="btn" data-kind="text" data-size="desk" href={website} target="_blank" rel="noreferrer">
            {text.website}
          </a>
        )}
      </div>
    </Card>
  );
}
