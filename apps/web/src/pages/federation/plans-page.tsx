import { getRouteApi } from "@tanstack/react-router";
import { PlanBoard } from "../../features/plans/plan-board.tsx";

const route = getRouteApi("/federation/plans");

/** Planning a week of the district or of one street. */
export function PlansPage() {
  const choice = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PlanBoard
      organisationId={null}
      choice={choice}
      onChoose={(search) => void navigate({ search, resetScroll: false })}
    />
  );
}
