import type { ReactNode } from "react";
import { ProjectCardSkeleton } from "../../shared/art/project-card.tsx";
import { Loading } from "../../shared/display/skeleton.tsx";
import { ProjectCardItem, type ProjectCardData } from "./project-card-item.tsx";

const columns = {
  // Beside the filters a card needs its width; on a page of its own four stand side by side.
  beside: "grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3",
  alone: "grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4 lg:gap-5",
} as const;

/** The cards of a list. */
export function ProjectGrid({
  cards,
  room,
}: {
  readonly cards: readonly ProjectCardData[];
  readonly room: keyof typeof columns;
}) {
  return (
    <ul className={columns[room]}>
      {cards.map((card) => (
        <li key={card.id} className="grid">
          <ProjectCardItem card={card} />
        </li>
      ))}
    </ul>
  );
}

/** The same grid while it is on its way. */
export function ProjectGridSkeleton({
  count,
  room,
}: {
  readonly count: number;
  readonly room: keyof typeof columns;
}): ReactNode {
  return (
    <Loading>
      <div className={columns[room]}>
        {Array.from({ length: count }, (_, at) => (
          <ProjectCardSkeleton key={at} />
        ))}
      </div>
    </Loading>
  );
}
