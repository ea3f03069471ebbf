import type { PoolHealthView } from "@nuanlin/api/pool/pool-view";
import { divisionByCode } from "@nuanlin/domain/divisions/huzhou-divisions";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { CommunityWorkers } from "./community-workers.tsx";
import { GrowthTable } from "./growth-table.tsx";
import { healthMessages } from "./health-messages.ts";
import { usePoolWords } from "./use-pool-words.ts";

/** How the pool stands: fields and levels, credentials that end, streets without anybody, growth, community workers. */
export function PoolHealth() {
  const text = useMessages(healthMessages);
  const health = useQuery(useTRPC().pool.health.queryOptions());
  if (health.isError) return <ErrorState error={health.error} onRetry={() => void health.refetch()} />;
  if (!health.data) {
    return (
      <Loading>
        <RowsSkeleton rows={8} />
      </Loading>
    );
  }
  const { counts, today } = health.data;
  return (
    <div className="flex flex-col gap-8">
      <p>{text.counts({ holders: counts.holders, found: counts.found, shown: counts.public })}</p>
      <Fields health={health.data} />
      <Types types={health.data.types} />
      <Deserts deserts={health.data.deserts} />
      <GrowthTable senior={health.data.senior} leading={health.data.leading} />
      <CommunityWorkers
        figures={health.data.population}
        total={health.data.total}
        thisYear={Number(today.slice(0, 4))}
      />
    </div>
  );
}

function Fields({ health: { fields } }: { readonly health: PoolHealthView }) {
  const text = useMessages(healthMessages);
  const { skillName } = useCatalogue();
  const sum = (field: string, level?: 1 | 2 | 3) =>
    fields
      .filter((line) => line.field === field && (level === undefined || line.level === level))
      .reduce((all, { people }) => all + people, 0);
  const rows = [...new Set(fields.map(({ field }) => field))].toSorted((a, b) => sum(b) - sum(a));
  return (
    <Section title={text.fields}>
      <p className="meta mb-3">{text.fieldsDetail}</p>
      <Card padding="none">
        <DataTable
          caption={text.tableOf({ what: text.fields })}
          rows={rows}
          keyOf={(field) => field}
          empty={<p className="meta p-5">{text.nobody}</p>}
          columns={[
            { id: "field", head: text.field, cell: (field) => skillName(field) },
            { id: "1", head: text.level1, align: "end", cell: (field) => sum(field, 1) },
            { id: "2", head: text.level2, align: "end", cell: (field) => sum(field, 2) },
            { id: "3", head: text.level3, align: "end", cell: (field) => sum(field, 3) },
            { id: "all", head: text.all, align: "end", cell: (field) => sum(field) },
          ]}
        />
      </Card>
    </Section>
  );
}

function Types({ types }: Pick<PoolHealthView, "types">) {
  const text = useMessages(healthMessages);
  const { typeName } = useCatalogue();
  return (
    <Section title={text.types}>
      <Card padding="none">
        <DataTable
          caption={text.tableOf({ what: text.types })}
          rows={types}
          keyOf={({ type }) => type}
          empty={<p className="meta p-5">{text.nobody}</p>}
          columns={[
            { id: "type", head: text.type, cell: ({ type }) => typeName(type) },
            { id: "people", head: text.people, align: "end", cell: ({ people }) => people },
            { id: "90", head: text.within90, align: "end", cell: ({ within90 }) => within90 },
            { id: "30", head: text.within30, align: "end", cell: ({ within30 }) => within30 },
          ]}
        />
      </Card>
    </Section>
  );
}

function Deserts({ deserts }: Pick<PoolHealthView, "deserts">) {
  const text = useMessages(healthMessages);
  const { skillName } = useCatalogue();
  const { join } = usePoolWords();
  return (
    <Section title={text.deserts}>
      {deserts.length === 0 ? (
        <p>{text.noDeserts}</p>
      ) : (
        <>
          <p className="meta mb-2">{text.desertsDetail}</p>
          <ul className="flex flex-col gap-2">
            {deserts.map(({ field, streets }) => (
              <li key={field}>
                {text.desert({
                  field: skillName(field),
                  streets: join(streets.map((code) => divisionByCode(code)?.name ?? code)),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
