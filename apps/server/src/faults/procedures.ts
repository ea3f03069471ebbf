import { appRouter } from "@nuanlin/api/app-router";
import type { $ZodType } from "zod/v4/core";

export interface ListedProcedure {
  /** Such as "signup.join". */
  readonly name: string;
  readonly type: "query" | "mutation" | "subscription";
  /** What `.input()` was given; absent where a procedure takes nothing. */
  readonly shape: $ZodType | undefined;
}

interface Inside {
  readonly _def: { readonly type: ListedProcedure["type"]; readonly inputs: readonly $ZodType[] };
}

// tRPC keeps its procedures in one flat record, which its types show as a tree without their insides.
const inside = appRouter._def.procedures as unknown as Readonly<Record<string, Inside>>;

/** Every procedure of the API, read from the router itself, so that none can be forgotten. */
export const procedures: readonly ListedProcedure[] = Object.entries(inside).map(([name, { _def }]) => ({
  name,
  type: _def.type,
  shape: _def.inputs[0],
}));
