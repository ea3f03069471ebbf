import type { Insurance } from "@nuanlin/domain/projects/project";
import { dayAfter } from "./shift-days.ts";

/** The made-up accident policy of the dangerous projects: it began before their first shift and outlasts the last. */
export function demoInsurance(today: string): Insurance {
  return {
    insurer: "湖岸财产保险（演示）",
    policyNumber: `DEMO-AX-${today.slice(0, 4)}-0007`,
    validFrom: dayAfter(today, -120),
    validUntil: dayAfter(today, 245),
  };
}
