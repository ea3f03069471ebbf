import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { type BoxTone, IconBox } from "../../shared/art/icon-box.tsx";
import type { IconName } from "../../shared/art/icon.tsx";
import { Card } from "../../shared/display/card.tsx";
import { daysFromNow } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import type { WaitingTasks } from "./district-figures.ts";
import { districtMessages } from "./messages.ts";

interface Task {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly icon: IconName;
  readonly tone: BoxTone;
  readonly title: string;
  readonly detail: string;
}

/** What waits for the federation, the most pressing first, each a way to where it is done. */
export function WaitingCard({ tasks }: { readonly tasks: WaitingTasks }) {
  const text = useMessages(districtMessages);
  const id = useId();
  const list = useTasks(tasks);
  return (
    <Card as="section" aria-labelledby={id}>
      <h2 id={id} className="fs-18 mb-1">
        {text.waitingTitle}
      </h2>
      {list.length === 0 && <p className="py-6 text-center text-ink-2">{text.waitingNone}</p>}
      <ul>
        {list.map(({ to, search, icon, tone, title, detail }) => (
          <li key={title} className="border-t border-line first:border-t-0">
            <Link to={to} {...(search ? { search } : {})} className="flex min-h-[4rem] items-center gap-3 py-2">
              <IconBox icon={icon} tone={tone} />
              <span className="min-w-0 flex-1">
                <span className="block">{title}</span>
                <span className="meta block">{detail}</span>
              </span>
              <Icon name="chevron-right" className="text-ink-3" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function useTasks(tasks: WaitingTasks): Task[] {
  const text = useMessages(districtMessages);
  const view = useDateView(districtZone);
  const list: Task[] = [];
  if (tasks.overdue > 0) {
    const detail = text.waitingOverdueDetail({
      entries: tasks.overdue,
      units: tasks.overdueUnits,
      days: tasks.mostDaysLate,
    });
    list.push({ to: "/federation/overdue", icon: "clock", tone: "bad", title: text.waitingOverdue, detail });
  }
  if (tasks.claims > 0 && tasks.oldestClaim !== null) {
    const days = -daysFromNow(tasks.oldestClaim, view);
    const wait = days > 0 ? text.days({ days }) : text.today;
    const detail = text.waitingClaimsDetail({ count: tasks.claims, wait });
    list.push({ to: "/federation/credentials", icon: "shield-check", tone: "warm", title: text.waitingClaims, detail });
  }
  if (tasks.organisations > 0 && tasks.oldestApplication !== null) {
    const days = -daysFromNow(tasks.oldestApplication, view);
    const wait = days > 0 ? text.days({ days }) : text.today;
    const detail = text.waitingOrganisationsDetail({ count: tasks.organisations, wait });
    list.push({
      to: "/federation/organisations",
      icon: "home",
      tone: "warm",
      title: text.waitingOrganisations,
      detail,
    });
  }
  if (tasks.addedToReview > 0) {
    const detail = text.waitingHoursDetail({ count: tasks.addedToReview });
    list.push({
      to: "/federation/hours",
      search: { nature: "added" },
      icon: "edit",
      tone: "warm",
      title: text.waitingAdded,
      detail,
    });
  }
  if (tasks.hoursToReview > 0) {
    const detail = text.waitingHoursDetail({ count: tasks.hoursToReview });
    list.push({ to: "/federation/hours", icon: "clock", tone: "plain", title: text.waitingHours, detail });
  }
  if (tasks.stars > 0) {
    const detail = text.waitingStarsDetail({ count: tasks.stars });
    list.push({ to: "/federation/stars", icon: "medal", tone: "plain", title: text.waitingStars, detail });
  }
  return list;
}
