import { getRouteApi } from "@tanstack/react-router";
import { taxonomyMessages } from "../../features/taxonomy/messages.ts";
import { SkillList } from "../../features/taxonomy/skill-list.tsx";
import { TypeList } from "../../features/taxonomy/type-list.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Tabs } from "../../shared/display/tabs.tsx";
import { useMessages } from "../../shared/messages.ts";

const route = getRouteApi("/federation/taxonomy");

/** The lists that profiles and seats choose from: skills and credentials, what the federation adds and takes off offer. */
export function TaxonomyPage() {
  const text = useMessages(taxonomyMessages);
  const { tab = "skills" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageTitle title={text.title} detail={text.detail} />
      <Tabs
        label={text.tabs}
        tabs={[
          { id: "skills", label: text.skills },
          { id: "types", label: text.types },
        ]}
        value={tab}
        onChange={(next) => void navigate({ search: next === "types" ? { tab: next } : {} })}
      >
        <div className="pt-4">{tab === "skills" ? <SkillList /> : <TypeList />}</div>
      </Tabs>
    </>
  );
}
