import type { Problem } from "@nuanlin/domain/problem";
import { Link } from "@tanstack/react-router";
import type { Ref } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemText } from "../../shared/problem-text.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { shiftMessages } from "./messages.ts";
import { skillText } from "./seat-line.tsx";

interface SeatReasonsProps {
  readonly problems: readonly Problem[];
  readonly zone: string;
  /** The page to come back to. */
  readonly next: string;
  /** The organisation's, for what only a talk can solve. */
  readonly phone: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Everything that keeps somebody from a seat, one sentence each, and beside each the way to what solves it. */
export function SeatReasons({ problems, zone, next, phone, ref }: SeatReasonsProps) {
  const text = useMessages(shiftMessages);
  const view = useDateView(zone);
  if (problems.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1} className="rounded-tile bg-wait-tint p-4 text-wait-ink" role="note">
      <p className="strong fs-15">{problems.some(isOwnLack) ? text.missingTitle : text.whyNot}</p>
      <ul className="mt-2 flex flex-col gap-2.5">
        {problems.map((problem) => (
          <li key={problem.code} className="flex items-start gap-2.5">
            <Icon name="minus" size={18} className="mt-[.2em]" />
            <div className="fs-15 min-w-0 flex-1">
              {problemText(problem, view)}
              <Details problem={problem} />
              <WayOn problem={problem} next={next} phone={phone} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Details({ problem }: { readonly problem: Problem }) {
  const text = useMessages(shiftMessages);
  const { language } = usePreferences();
  if (problem.code !== "SKILLS_MISSING") return null;
  return (
    <ul className="fs-14 mt-1">
      {problem.skills.map((skill) => (
        <li key={skill.code}>{skillText(skill, language, text.missingWithSkill)}</li>
      ))}
    </ul>
  );
}

/** Whether the person can do something about it; otherwise the title does not sound as if they lacked something. */
const ownLacks: ReadonlySet<Problem["code"]> = new Set([
  "PROFILE_INCOMPLETE",
  "SKILLS_MISSING",
  "GUARDIAN_CONSENT_MISSING",
  "PROFESSIONAL_ONLY",
  "CREDENTIAL_NOT_VERIFIED",
  "CREDENTIAL_EXPIRED",
]);

function isOwnLack({ code }: Problem): boolean {
  return ownLacks.has(code);
}

const profileFocus = { name: "name", birthDate: "birthDate", division: "division", phoneOrEmail: "name" } as const;

interface WayOnProps extends Pick<SeatReasonsProps, "next" | "phone"> {
  readonly problem: Problem;
}

function WayOn({ problem, next, phone }: WayOnProps) {
  const text = useMessages(shiftMessages);
  const look = "strong ms-2 inline-block min-h-6 underline underline-offset-4";
  switch (problem.code) {
    case "PROFILE_INCOMPLETE": {
      const [first] = problem.missing;
      return (
        <Link
          to="/me/profile"
          search={{ next, ...(first === undefined ? {} : { focus: profileFocus[first] }) }}
          className={look}
        >
          {text.fillProfile}
        </Link>
      );
    }
    case "SKILLS_MISSING":
      return (
        <Link to="/me/profile" search={{ next, focus: "skills" }} className={look}>
          {text.addSkills}
        </Link>
      );
    case "GUARDIAN_CONSENT_MISSING":
      return (
        <Link to="/me/profile" search={{ next, focus: "guardian" }} className={look}>
          {text.guardian}
        </Link>
      );
    case "PROFESSIONAL_ONLY":
    case "CREDENTIAL_NOT_VERIFIED":
    case "CREDENTIAL_EXPIRED":
      return (
        <Link to="/me/profile" search={{ next }} className={look}>
          {text.certificates}
        </Link>
      );
    case "INVITATION_ONLY":
      return phone === "" ? null : (
        <a href={`tel:${phone}`} className={look}>
          {text.callThem}
        </a>
      );
    case "TOO_YOUNG":
    case "MINOR_DANGEROUS":
    case "PROJECT_NOT_PUBLISHED":
      return (
        <Link to="/projects" className={look}>
          {text.otherProjects}
        </Link>
      );
    case "SHIFT_OVERLAP":
    case "REST_TOO_SHORT":
    case "DAY_TOO_LONG":
    case "WEEK_TOO_LONG":
    case "MINOR_DAY_TOO_LONG":
      return (
        <Link to="/schedule" className={look}>
          {text.seeSchedule}
        </Link>
      );
    default:
      return null;
  }
}
