import type { MembershipRole } from "@nuanlin/domain/actor";
import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { GenderCode } from "@nuanlin/domain/codes/gender";
import type { OrganisationKind } from "@nuanlin/domain/codes/organisation-kind";
import type { SafeguardCode } from "@nuanlin/domain/codes/safeguard";
import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { TargetGroupCode } from "@nuanlin/domain/codes/target-group";
import type { TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import type { PersonSkill } from "@nuanlin/domain/people/person";
import type { Point } from "@nuanlin/domain/places/place";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";

/*
 * What the demo district is made of: plain data which a loader feeds through the use cases. Codes are those of the
 * domain tables, so a code that does not exist does not compile.
 */

/** A spot where people meet. The point is rough (within a few hundred metres), WGS-84. */
export interface DemoPlace {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly divisionCode: string;
  readonly point: Point;
  readonly timeZone: "Asia/Shanghai";
}

export interface DemoOrganisation {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly enName: string;
  /** approved: the federation let it in before the demo begins; pending: it waits in the queue. */
  readonly status: "approved" | "pending";
  readonly parentKey: string | null;
  readonly divisionCode: string;
  readonly description: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly places: readonly DemoPlace[];
}

/** A community of the new district with a rough centre, so that "near" means something. */
export interface DemoCommunity {
  readonly code: string;
  readonly name: string;
  readonly point: Point;
}

/** When shifts happen, relative to the day of the start; `shiftDays` says which days these are. 1 is Monday, 7 is Sunday. */
export interface DemoRhythm {
  readonly weekdays: readonly number[];
  readonly start: string;
  readonly minutes: number;
  readonly weeksBack: number;
  readonly weeksAhead: number;
}

export interface DemoProject {
  readonly key: string;
  readonly organisationKey: string;
  readonly guidanceOrganisationKey?: string;
  readonly title: string;
  readonly enTitle: string;
  readonly summary: string;
  readonly enSummary: string;
  /** Paragraphs; a blank line belongs between them. */
  readonly description: readonly string[];
  readonly need: string;
  readonly reasonHint: string;
  readonly categoryCode: ServiceCategoryCode;
  readonly targetGroupCodes: readonly TargetGroupCode[];
  readonly safeguardCodes: readonly SafeguardCode[];
  readonly risks: string;
  readonly protections: string;
  /** What is taught before the first shift; empty where nothing needs teaching (浙江省志愿服务条例 art. 22 names when it must be). */
  readonly training: string;
  /** Possible danger to the volunteer: adults only, insurance on file before the start (志愿服务条例 art. 17, 浙江省志愿服务条例 art. 9). */
  readonly dangerous: boolean;
  /** Close contact with minors: a yearly check before engaging (未成年人保护法 art. 62). */
  readonly nearMinors: boolean;
  readonly minAge: number;
  readonly placeKey: string;
  readonly seats: readonly SeatPlan[];
  readonly rhythm: DemoRhythm;
}

export interface DemoCredential {
  readonly type: CredentialTypeCode;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly verified: boolean;
}

/** How somebody tends to behave; each number is a chance between 0 and 1. */
export interface DemoTemperament {
  /** Signs up for a suitable shift. */
  readonly eager: number;
  /** Comes when a place is promised. */
  readonly reliable: number;
  /** Says so in time when they cannot come. */
  readonly considerate: number;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly birthDate: string;
  readonly genderCode: GenderCode;
  readonly divisionCode: string;
  readonly phone: string;
  readonly reachKm: number;
  readonly skills: readonly PersonSkill[];
  readonly slots: readonly TimeSlotCode[];
  readonly interests: readonly ServiceCategoryCode[];
  readonly credentials: readonly DemoCredential[];
  readonly temperament: DemoTemperament;
  /** Keys of the projects they come back to; they fit a seat there, live near enough and are free at its times. */
  readonly regularAt: readonly string[];
  /** Only for minors: who agreed that they take part. */
  readonly guardian?: { readonly name: string; readonly phone: string };
}

/** A demo account people are told about at the start. The loader sets the password. */
export interface DemoAccount extends DemoPerson {
  readonly loginHintKey: "volunteer" | "organizer" | "federation" | "elder" | "student";
  readonly memberships: readonly { readonly organisationKey: string; readonly role: MembershipRole }[];
}
