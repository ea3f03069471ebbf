import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import type { ProjectPageData } from "../../features/projects/project-head.tsx";
import { likelySeat, likelyShift } from "../../features/shifts/shift-data.ts";
import { useComingShifts } from "../../features/shifts/use-coming-shifts.ts";
import { useSignupActions } from "../../features/shifts/use-signup-actions.ts";

export interface Chosen {
  readonly shift?: string;
  readonly seat?: string;
}

/** Which shift and place are chosen (they stand in the address), and taking that place. */
export function usePlaceTaking(project: ProjectPageData, chosen: Chosen) {
  const coming = useComingShifts(project);
  const navigate = useNavigate({ from: "/projects/$projectId" });
  const { join } = useSignupActions();
  const missingRef = useRef<HTMLDivElement>(null);
  const shift = likelyShift(coming.shifts, chosen.shift);
  const seat = shift && likelySeat(shift, chosen.seat);
  const choose = (search: Chosen) => {
    join.reset();
    void navigate({ search, replace: true, resetScroll: false });
  };
  const take = (seatId: string, shiftId: string) =>
    join.mutate(
      { seatId },
      {
        onSuccess: ({ id }) =>
          void navigate({
            to: "/projects/$projectId/joined/$signupId",
            params: { projectId: project.id, signupId: id },
            search: { shift: shiftId },
          }),
      },
    );
  const query = new URLSearchParams({ ...(shift ? { shift: shift.id } : {}), ...(seat ? { seat: seat.id } : {}) });
  return {
    project,
    coming,
    shift,
    seat,
    choose,
    take,
    busy: join.isPending,
    error: join.error,
    missingRef,
    seeMissing: () => {
      missingRef.current?.scrollIntoView({ block: "center" });
      missingRef.current?.focus({ preventScroll: true });
    },
    /** This page with the very choice, to come back to. */
    here: `/projects/${project.id}?${query.toString()}`,
  };
}

export type PlaceTaking = ReturnType<typeof usePlaceTaking>;
