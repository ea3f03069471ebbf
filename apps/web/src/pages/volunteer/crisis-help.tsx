import { canEscalate } from "@nuanlin/domain/supervision/escalation";
import { BoundariesNotice } from "../../features/care/boundaries-notice.tsx";
import { CrisisButton } from "../../features/care/crisis-button.tsx";
import type { MySignup } from "../../features/schedule/use-my-signups.ts";

type CarePromise = Pick<MySignup, "shiftId" | "title" | "start" | "end" | "status" | "shiftStatus" | "counselling">;

/** Whether it is a promise of psychological support that is on, or so near that its professional can be called. */
export function crisisNear(signup: CarePromise): boolean {
  const { start, end, shiftStatus, counselling, status } = signup;
  const shift = { period: { start: new Date(start), end: new Date(end) }, status: shiftStatus };
  return counselling && status === "confirmed" && canEscalate(shift, new Date());
}

/** For a promise of psychological support: the numbers, and around the shift its professional. Nothing for other services. */
export function CrisisHelp({ signup, notice = false }: { readonly signup: CarePromise; readonly notice?: boolean }) {
  if (!signup.counselling || signup.status !== "confirmed") return null;
  const shiftId = crisisNear(signup) ? signup.shiftId : undefined;
  return (
    <div className="flex flex-col items-start gap-3">
      {notice && <BoundariesNotice />}
      <CrisisButton title={signup.title} shiftId={shiftId} />
    </div>
  );
}
