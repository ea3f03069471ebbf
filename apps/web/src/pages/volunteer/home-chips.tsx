import { serviceCategories, type ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { homeMessages } from "./home-messages.ts";
import { projectsPath } from "./public-paths.ts";

const mostChips = 8;

/** The categories that have something to do, one's own interests first; each leads to its projects. */
export function HomeChips({ interests }: { readonly interests: readonly ServiceCategoryCode[] }) {
  const text = useMessages(homeMessages);
  const { language } = usePreferences();
  const facets = useQuery(useTRPC().project.facets.queryOptions({}));
  const codes = (facets.data?.categories ?? [])
    .map(({ code }) => code)
    .toSorted((a, b) => Number(interests.includes(b)) - Number(interests.includes(a)))
    .slice(0, mostChips);
  return (
    <nav aria-label={text.kinds}>
      <ul className="chips min-h-14 lg:m-0 lg:flex-wrap lg:p-0" data-flow="scroll">
        <li className="flex-none">
          <Link to={projectsPath} className="chip bg-lake-solid text-on-lake">
            {text.all}
          </Link>
        </li>
        {codes.map((code) => {
          const entry = serviceCategories.byCode(code);
          return (
            <li key={code} className="flex-none">
              <Link to={projectsPath} search={{ cat: code }} className="chip">
                <Icon name={entry.cover} />
                {language === "en" ? entry.en : entry.zh}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
