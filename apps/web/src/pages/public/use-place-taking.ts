import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { ProjectPageData } from "../../features/projects/project-head.tsx";
import { markJustJoined } from "../../features/shifts/just-joined.ts";
import { likelySeat, likelyShift, type SeatData, type ShiftData } from "../../features/shifts/shift-data.ts";
import { useComingShifts } from "../../features/shifts/use-coming-shifts.ts";
import { useSignupActions } from "../../features/shifts/use-signup-actions.ts";
import { keepNote } from "../../features/signups/kept-note.ts";
import { signupMessages } from "../../features/signups/messages.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useJoinCode } from "./use-join-code.ts";

export interface Chosen {
  readonly shift?: string;
  readonly seat?: string;
}

/** Which shift and place are chosen (they stand in the address), and doing what the button says about that place. */
export function usePlaceTaking(project: ProjectPageData, chosen: Chosen) {
  const text = useMessages(signupMessages);
  const toast = useToast();
  const coming = useComingShifts(project);
  const navigate = useNavigate({ from: "/projects/$projectId" });
  const { join } = useSignupActions();
  const missingRef = useRef<HTMLDivElement>(null);
  const underWay = useRef(false);
  const [isApplying, setApplying] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const problems = problemsOf(join.error);
  const code = useJoinCode(project.terms.wayIn === "code", problems, join.reset);
  const shift = likelyShift(coming.shifts, chosen.shift);
  const seat = shift && likelySeat(shift, chosen.seat);

  const choose = (search: Chosen) => {
    join.reset();
    void navigate({ search, replace: true, resetScroll: false });
  };
  const showJoined = (shiftId: string, signupId: string) =>
    void navigate({
      to: "/projects/$projectId/joined/$signupId",
      params: { projectId: project.id, signupId },
      search: { shift: shiftId },
    });
  const send = (wanted: SeatData, of: ShiftData, note?: string) => {
    const as = wanted.wayIn?.action ?? "join";
    // A second tap can be faster than the button learns that the first is under way.
    if (underWay.current) return;
    underWay.current = true;
    join.mutate(
      { seatId: wanted.id, as, ...code.sent, ...(note === undefined ? {} : { note }) },
      {
        onSuccess: ({ id, status }) => {
          keepNote(wanted.id, "");
          setApplying(false);
          if (status === "confirmed") return showJoined(of.id, id);
          setFresh(id);
          if (status === "applied") toast({ text: text.sent({ hours: project.terms.answerHours }) });
        },
        // What one wanted stays chosen, so that the button speaks of the same place when it changes.
        onError: (error) => {
          if (problemsOf(error).some(({ code: reason }) => reason === "JOIN_CODE_WRONG")) code.show();
          void navigate({ search: { shift: of.id, seat: wanted.id }, replace: true, resetScroll: false });
        },
        onSettled: () => {
          underWay.current = false;
        },
      },
    );
  };
  const act = (wanted: SeatData, of: ShiftData) => {
    join.reset();
    if (code.ask()) return;
    if (wanted.wayIn?.action !== "apply") return send(wanted, of);
    if (wanted.id !== seat?.id) choose({ shift: of.id, seat: wanted.id });
    setApplying(true);
  };
  const query = new URLSearchParams({ ...(shift ? { shift: shift.id } : {}), ...(seat ? { seat: seat.id } : {}) });
  return {
    project,
    coming,
    shift,
    seat,
    choose,
    act,
    send,
    code,
    isApplying,
    stopApplying: () => setApplying(false),
    /** The sign-up that was made on this page a moment ago and is no place yet. */
    fresh,
    busy: join.isPending,
    problems,
    /** The button is not what it was when it was pressed: the place went, or the terms changed. */
    changed: problems.some(({ code: reason }) => reason === "SEAT_FULL" || reason === "ACTION_CHANGED"),
    missingRef,
    seeMissing: () => {
      missingRef.current?.scrollIntoView({ block: "center" });
      missingRef.current?.focus({ preventScroll: true });
    },
    /** After yes to an offer: the window lights up as for any other place. */
    celebrate: (shiftId: string, signupId: string) => {
      markJustJoined(signupId);
      showJoined(shiftId, signupId);
    },
    /** This page with the very choice, to come back to. */
    here: `/projects/${project.id}?${query.toString()}`,
  };
}

export type PlaceTaking = ReturnType<typeof usePlaceTaking>;
