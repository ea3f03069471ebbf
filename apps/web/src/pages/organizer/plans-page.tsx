import { getRouteApi } from "@tanstack/react-router";
import { PlanBoard } from "../../features/plans/plan-board.tsx";
import { useDesk } from "./desk-context.tsx";

const route = getRouteApi("/organizer/desk/plans");

/** Planning a week of one's own organisation. */
export function PlansPage() {
  const { organisation } = useDesk();
  const choice = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PlanBoard
      key={organisation.id}
      organisationId={organisation.id}
      choice={choice}
      onChoose={(search) => void navigate({ search, resetScroll: false })}
    />
  );
}
