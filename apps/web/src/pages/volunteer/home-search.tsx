import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { homeMessages } from "./home-messages.ts";
import { projectsPath } from "./public-paths.ts";

/** One line to say what one looks for; it leads to the list of projects. */
export function HomeSearch() {
  const text = useMessages(homeMessages);
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const search = () =>
    void navigate({
      href: words.trim() === "" ? projectsPath : `${projectsPath}?q=${encodeURIComponent(words.trim())}`,
    });
  return (
    <search>
      <form
        className="focus-ring flex min-h-[3.125rem] items-center gap-2.5 rounded-full bg-surface py-1 ps-[18px] pe-1.5 shadow-card"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <Icon name="search" className="text-ink-2" />
        <input
          type="search"
          enterKeyHint="search"
          maxLength={60}
          className="min-h-10 min-w-0 flex-1 bg-transparent outline-none"
          aria-label={text.search}
          placeholder={text.search}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="rounded-full bg-sunken">
          <IconButton icon="chevron-right" label={text.searchDo} onPress={search} size={20} />
        </span>
      </form>
    </search>
  );
}
