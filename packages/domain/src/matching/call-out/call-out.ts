import type { PersonId } from "../../ids.ts";

/** Whom an emergency needs: so many heads in all, and among them at least so many professionals. */
export interface CalledTeam {
  readonly heads: number;
  /** At most `heads`. A professional may fill a volunteer's place; a volunteer never fills a professional's. */
  readonly professionals: number;
}

/** Somebody who may be asked, with the three things that decide when, so that a page can explain the order. */
export interface CallOutCandidate {
  readonly personId: PersonId;
  readonly professional: boolean;
  /** How likely they say yes if asked now, 0 to 1 (`chanceToAccept`). */
  readonly chance: number;
  /** Seconds from saying yes to being there (`etaSeconds`). */
  readonly etaSeconds: number;
  /** How much they were asked lately, in asks (`fatigueOf`). */
  readonly fatigue: number;
}

/**
 * What became of an ask. open: no answer yet; yes: comes, and is there at `arrivesAt`; no: does not come; reserve: said yes when
 * there was no place left, or would come too late; left: had said yes and cannot come after all; stood_down: told that they are
 * not needed any more.
 */
export type CallOutAnswer =
  | { readonly kind: "yes"; readonly arrivesAt: Date }
  | { readonly kind: "open" | "no" | "reserve" | "left" | "stood_down" };

export interface CallOutAsk {
  readonly personId: PersonId;
  readonly askedAt: Date;
  readonly answer: CallOutAnswer;
}

/** A call-out as it stands. `candidates` holds everybody who passed the hard gates, also those who were asked already. */
export interface CallOut {
  readonly team: CalledTeam;
  /** The team must be on the spot by then. */
  readonly dueAt: Date;
  readonly candidates: readonly CallOutCandidate[];
  readonly asks: readonly CallOutAsk[];
}

/** What a call-out is tuned with. Figures for these in docs/decisions/2026-11-24-call-out-order.md. */
export interface CallOutTerms {
  readonly version: string;
  /** A wave is large enough when the team fills up with this chance. */
  readonly sureEnough: number;
  /** Once people were asked, nobody more is while the team fills up with this chance anyway: a moment of bad luck is no reason to ring. */
  readonly askAgainBelow: number;
  /** With fewer seconds left than this, a wave is topped up to `sureEnough` at each look. */
  readonly hurrySeconds: number;
  /** Where even everybody together is no such chance: the part of their chance that a wave must reach. */
  readonly worthOfAll: number;
  /** Seconds of way after which somebody's chance counts 1/e. */
  readonly waySeconds: number;
  /** What each recent ask takes off somebody's score, which lies between 0 and 1. */
  readonly fatiguePrice: number;
  /** Seconds before the due time by which somebody should be there: ways take longer than people think. */
  readonly spareSeconds: number;
  /** Seconds until the next look. */
  readonly lookAgainSeconds: number;
}

export const callOutTerms: CallOutTerms = {
  version: "2026-11-1",
  sureEnough: 0.9,
  askAgainBelow: 0.6,
  hurrySeconds: 900,
  worthOfAll: 0.95,
  waySeconds: 300,
  fatiguePrice: 0.01,
  spareSeconds: 180,
  lookAgainSeconds: 30,
};
