import { useParams } from "@tanstack/react-router";
import { ShiftRoll } from "./shift-roll.tsx";

/** The people of one shift and its roll. */
export function ShiftPage() {
  const { shiftId } = useParams({ from: "/organizer/desk/shifts/$shiftId" });
  return <ShiftRoll shiftId={shiftId} />;
}
