import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState, type ReactNode } from "react";
import { changeFilter } from "../../features/projects/project-filter.ts";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { publicMessages } from "./messages.ts";

const input = "min-h-7 w-full bg-transparent outline-none";

/** The search that overlaps the water; it leads to the search page with what was said in its address. */
export function LandingSearch() {
  const text = useMessages(publicMessages);
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const [street, setStreet] = useState("");
  const [when, setWhen] = useState<"" | "weekend" | "week">("");
  const search = () =>
    void navigate({
      to: "/projects",
      search: changeFilter({}, { q: words, street, when: when === "" ? undefined : when }),
    });
  return (
    <search className="hidden lg:-mt-[4.6rem] lg:block">
      <form
        className="grid grid-cols-[1.25fr_1fr_1fr_auto] items-center rounded-hero bg-surface p-3.5 ps-2 shadow-2"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <Cell label={text.barWhat} first>
          {(id) => (
            <input
              id={id}
              type="search"
              maxLength={60}
              className={input}
              placeholder={text.barWhatExample}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Cell>
        <Cell label={text.barWhere}>
          {(id) => (
            <select id={id} className={input} value={street} onChange={(event) => setStreet(event.target.value)}>
              <option value="">{text.barAnywhere}</option>
              {streetsOfNewDistrict().map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Cell>
        <Cell label={text.barWhen}>
          {(id) => (
            <select
              id={id}
              className={input}
              value={when}
              onChange={(event) => setWhen(event.target.value as typeof when)}
            >
              <option value="">{text.barAnyTime}</option>
              <option value="weekend">{text.barWeekend}</option>
              <option value="week">{text.barWeek}</option>
            </select>
          )}
        </Cell>
        <Button type="submit" icon="search" className="min-h-[3.75rem] rounded-[20px] px-7">
          {text.barSearch}
        </Button>
      </form>
    </search>
  );
}

interface CellProps {
  readonly label: string;
  readonly first?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Cell({ label, first = false, children }: CellProps) {
  const id = useId();
  return (
    <div className={`focus-ring rounded-tile px-6 py-1.5 ${first ? "" : "border-s border-line"}`}>
      <label htmlFor={id} className="fs-13 block text-ink-3">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
