import { useState } from "react";
import { Avatar, AvatarStack } from "./avatar.tsx";
import { CautionList } from "./caution-list.tsx";
import { CoverThumb } from "./cover.tsx";
import { FactGrid, FactTile } from "./fact-tile.tsx";
import { Funnel } from "./funnel.tsx";
import { samples, sampleStreets, sampleWeeks } from "./gallery-samples.ts";
import { Badge, Faces, Pill, ringOf, sampleLink, samplePeople, Shelf } from "./gallery-shelf.tsx";
import { Icon } from "./icon.tsx";
import { LampLegend, LampMap } from "./lamp-map.tsx";
import { LedgerList, LedgerRow } from "./ledger-row.tsx";
import { NeedHaveBars, NeedHaveLegend } from "./need-have-bars.tsx";
import { NextShiftCard } from "./next-shift-card.tsx";
import { ReasonLine } from "./reason-line.tsx";
import { ScheduleCard } from "./schedule-card.tsx";
import { SeatGrid } from "./seat-grid.tsx";
import { ShiftRow } from "./shift-row.tsx";
import { SmallTown } from "./small-town.tsx";
import { StarProgress } from "./star-progress.tsx";
import { StatTile } from "./stat-tile.tsx";
import { Timeline } from "./timeline.tsx";
import { YearRing, YearRingLegend } from "./year-ring.tsx";

/** The parts of a project page. */
export function Detail() {
  const [chosen, setChosen] = useState("28");
  return (
    <Shelf id="detail" className="grid items-start gap-5 lg:grid-cols-3">
      <div className="flex flex-col gap-3.5">
        <FactGrid>
          {samples.facts.map((fact) => (
            <FactTile key={fact.title} {...fact} />
          ))}
        </FactGrid>
        <ReasonLine block>{samples.reason}</ReasonLine>
        <SeatGrid
          lead={{ kind: "taken", seed: "chen", ...samples.lead }}
          leadBadge={samples.lead.badge}
          neighbours={samples.neighbours.map((name) => ({ seed: name, name }))}
          free={samples.free}
          onTakeFirst={() => setChosen("28")}
        />
      </div>
      <div className="flex flex-col gap-2.5">
        <SeatGrid lead={{ kind: "free", ...samples.leadFree }} neighbours={[]} free={samples.free} />
        {samples.shifts.map(({ taken, ...shift }) => (
          <ShiftRow
            key={shift.day}
            {...shift}
            {...(taken < 8
              ? {
                  ring: ringOf(taken, 8),
                  choice: { group: "shift", value: shift.day, chosen: chosen === shift.day, onChoose: setChosen },
                }
              : { action: <Pill className="bg-lake-tint text-lake-ink">{samples.project.queue}</Pill> })}
          />
        ))}
      </div>
      <CautionList items={samples.cautions} footer={samples.cautionFooter} />
    </Shelf>
  );
}

/** What belongs to a volunteer: agenda, hours, stars. */
export function Mine() {
  const { confirmed, waitlist, cancelled, go, undo } = samples.schedule;
  const { badge: confirmedBadge, line: confirmedLine, ...confirmedCard } = confirmed;
  const { badge: waitlistBadge, line: waitlistLine, ...waitlistCard } = waitlist;
  const { badge: cancelledBadge, line: cancelledLine, ...cancelledCard } = cancelled;
  return (
    <Shelf id="mine" className="grid items-start gap-5 lg:grid-cols-3">
      <div className="flex flex-col gap-4">
        <ScheduleCard
          {...confirmedCard}
          state="confirmed"
          renderLink={sampleLink}
          badge={
            <Badge className="bg-ok-tint text-ok-ink">
              <Icon name="check" size={14} />
              {confirmedBadge}
            </Badge>
          }
          lines={[confirmedLine]}
          faces={<Faces from={2} count={3} />}
          actions={<Pill className="bg-lake-tint text-lake-ink">{go}</Pill>}
        />
        <ScheduleCard
          {...waitlistCard}
          state="waitlist"
          badge={<Badge className="bg-wait-tint text-wait-ink">{waitlistBadge}</Badge>}
          lines={[waitlistLine]}
        />
        <ScheduleCard
          {...cancelledCard}
          state="cancelled"
          badge={<Badge className="bg-surface text-ink-2">{cancelledBadge}</Badge>}
          lines={[cancelledLine]}
          actions={<Pill className="text-lake">{undo}</Pill>}
        />
        <NextShiftCard
          {...samples.next}
          renderLink={sampleLink}
          actions={
            <Pill className="bg-[#fff] text-[#0B535A]">
              <Icon name="route" size={17} />
              {samples.next.go}
            </Pill>
          }
        />
      </div>
      <div className="flex flex-col gap-4">
        <YearRing
          weeks={sampleWeeks}
          monthLabels={samples.year.months}
          now={{ month: 11, week: 4 }}
          center={samples.year.center}
          label={samples.year.label}
          legend={<YearRingLegend few={samples.year.few} many={samples.year.many} note={samples.year.note} />}
        />
        <StarProgress level={1} progress={0.43} {...samples.star} stepLabel={(level) => String(level)} />
      </div>
      <div className="flex flex-col gap-4">
        <LedgerList>
          {samples.ledger.map(({ cover, ...row }) => (
            <LedgerRow key={row.title} {...row} cover={<CoverThumb category={cover} />} renderLink={sampleLink} />
          ))}
        </LedgerList>
        <div className="grid place-items-center gap-2 rounded-card bg-surface p-5 text-center shadow-card">
          <SmallTown />
          <b className="fs-16 strong">{samples.empty.title}</b>
          <span className="meta">{samples.empty.note}</span>
        </div>
      </div>
    </Shelf>
  );
}

/** The parts of the desk pages. */
export function Desk() {
  const { timeline } = samples;
  return (
    <>
      <Shelf id="timeline">
        <div className="rounded-card bg-surface p-5 shadow-card">
          <Timeline
            from={480}
            to={1260}
            label={timeline.label}
            ticks={[8, 10, 12, 14, 16, 18, 20].map((hour) => ({ at: hour * 60, label: `${hour}:00` }))}
            now={{ at: 860, label: timeline.now }}
            rows={timeline.rows.map(({ cover, people: count, words, ...row }, at) => ({
              ...row,
              key: row.title,
              cover: <CoverThumb category={cover} size={42} />,
              faces: (
                <AvatarStack size={26}>
                  {samplePeople.slice(at, at + count).map((seed) => (
                    <Avatar key={seed} seed={seed} size={26} />
                  ))}
                </AvatarStack>
              ),
              words: (
                <>
                  {words}
                  {row.tone === "short" && <Pill className="bg-warm-solid text-on-warm">{timeline.find}</Pill>}
                </>
              ),
            }))}
          />
        </div>
      </Shelf>
      <Shelf id="charts" className="grid items-start gap-3.5 lg:grid-cols-[430px_1fr]">
        <div className="rounded-card bg-surface p-5 shadow-card">
          <div className="mb-2 flex justify-end">
            <LampLegend none={samples.lampNone} more={samples.lampMore} />
          </div>
          <LampMap streets={sampleStreets} label={samples.lampLabel} water={samples.water} onSelect={() => undefined} />
        </div>
        <div className="flex flex-col gap-3.5">
          <div className="grid grid-cols-2 gap-3.5 xl:grid-cols-4">
            {samples.stats.map((stat) => (
              <StatTile key={stat.label} {...stat} />
            ))}
          </div>
          <div className="rounded-card bg-surface p-5 shadow-card">
            <NeedHaveLegend needLabel={samples.needLabel} haveLabel={samples.haveLabel} />
            <NeedHaveBars rows={samples.needs} needLabel={samples.needLabel} haveLabel={samples.haveLabel} />
          </div>
          <div className="rounded-card bg-surface p-5 shadow-card">
            <Funnel steps={samples.funnel} label={samples.funnelLabel} />
          </div>
        </div>
      </Shelf>
    </>
  );
}
