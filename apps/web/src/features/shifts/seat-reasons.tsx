import { wayTo } from "@nuanlin/domain/eligibility/way-to";
import type { Problem } from "@nuanlin/domain/problem";
import { Link } from "@tanstack/react-router";
import type { Ref } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemText } from "../../shared/problem-text.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { shiftMessages } from "./messages.ts";
import { skillText } from "./seat-line.tsx";
import { wayMessages } from "./way-messages.ts";

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
  const { skillName } = useCatalogue();
  if (problem.code !== "SKILLS_MISSING") return null;
  return (
    <ul className="fs-14 mt-1">
      {problem.skills.map((skill) => (
        <li key={skill.code}>{skillText(skill, language, text.missingWithSkill, skillName)}</li>
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
  "SAFETY_CHECK_MISSING",
  "SAFETY_CHECK_EXPIRED",
  "TRAINING_NEEDED",
  "HOURS_NEEDED",
]);

function isOwnLack({ code }: Problem): boolean {
  return ownLacks.has(code);
}

const profileFocus = { name: "name", birthDate: "birthDate", division: "division", phoneOrEmail: "name" } as const;

interface WayOnProps extends Pick<SeatReasonsProps, "next" | "phone"> {
  readonly problem: Problem;
}

/** The shortest way to pass a reason, as a link to where it is done, or to somebody who can help. */
function WayOn({ problem, next, phone }: WayOnProps) {
  const text = useMessages(wayMessages);
  const look = "strong ms-2 inline-block min-h-6 underline underline-offset-4";
  if (problem.code === "TRAINING_NEEDED") {
    return problem.courses.map(({ id, title }) => (
      <Link key={id} to="/courses/$courseId" params={{ courseId: id }} className={look}>
        {problem.courses.length === 1 ? text.take_course : title}
      </Link>
    ));
  }
  const way = wayTo(problem);
  if (way === null || way.step === "wait_in_line") return null;
  if (way.path === undefined) {
    return phone === "" ? null : (
      <a href={`tel:${phone}`} className={look}>
        {text[way.step]}
      </a>
    );
  }
  return (
    <Link to={way.path} search={way.path === "/me/profile" ? { next, ...focusOf(problem) } : {}} className={look}>
      {text[way.step]}
    </Link>
  );
}

/** Where on the profile page the missing thing is written. */
function focusOf(problem: Problem) {
  switch (problem.code) {
    case "PROFILE_INCOMPLETE": {
      const [first] = problem.missing;
      return first === undefined ? {} : { focus: profileFocus[first] };
    }
    case "SKILLS_MISSING":
      return { focus: "skills" as const };
    case "GUARDIAN_CONSENT_MISSING":
      return { focus: "guardian" as const };
    default:
      return {};
  }
}
