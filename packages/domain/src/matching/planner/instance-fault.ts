/** What makes a planning question impossible to read or to answer. */
export type InstanceFaultCode =
  | "NOT_AN_INSTANCE"
  | "TRUNCATED"
  | "HEADER_BROKEN"
  | "ARRAY_MISSING"
  | "ARRAY_TYPE"
  | "ARRAY_LENGTH"
  | "ARRAY_OUTSIDE"
  | "OFFSETS_BROKEN"
  | "SLOT_OUT_OF_RANGE"
  | "TEAM_OUT_OF_RANGE"
  | "BLOCK_OUT_OF_RANGE"
  | "WEIGHT_OUT_OF_RANGE"
  | "MIN_ABOVE_CAP"
  | "NOT_A_PROFESSIONAL"
  | "NO_VOLUNTEERS"
  | "NO_SLOTS"
  | "NO_EDGES"
  | "EDGE_OUT_OF_RANGE"
  | "FIXED_AND_FORBIDDEN"
  | "FIXED_TWICE"
  | "FIXED_OVERLAP"
  | "FIXED_ABOVE_VOLUNTEER_CAP"
  | "FIXED_ABOVE_SLOT_CAP"
  | "FIXED_TEAM_CANNOT_OPEN";

/** Where the fault is: the array or part of the file, and the first index in it that is wrong. */
export interface FaultPlace {
  readonly part: string;
  readonly index?: number;
  readonly value?: number;
}

/** A planning question that has no answer because it is not whole. `code` and `place` are for programs. */
export class InstanceFault extends Error {
  override readonly name = "InstanceFault";
  readonly code: InstanceFaultCode;
  readonly place: FaultPlace;
  constructor(code: InstanceFaultCode, place: FaultPlace) {
    const { part, index, value } = place;
    super(`${code} in ${part}${index === undefined ? "" : `[${index}]`}${value === undefined ? "" : `: ${value}`}`);
    this.code = code;
    this.place = place;
  }
}
