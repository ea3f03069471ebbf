import type { FaultPlace, InstanceFaultCode } from "@nuanlin/domain/matching/planner/instance-fault";
import type { Plan } from "@nuanlin/domain/matching/planner/plan";
import type { PlanMode, PlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";

/** What a planning thread is started with. `stop` is shared: 1 in its first byte asks the thread to end with what it has. */
export interface PlanOrder {
  readonly instance: PlannerInstance;
  readonly mode: PlanMode;
  readonly seed: number;
  readonly stop: SharedArrayBuffer;
}

/** What a planning thread tells. */
export type PlanMessage =
  | { readonly kind: "progress"; readonly share: number; readonly objective: number; readonly bound: number }
  | { readonly kind: "done"; readonly plan: Plan }
  | { readonly kind: "refused"; readonly code: InstanceFaultCode; readonly place: FaultPlace };
