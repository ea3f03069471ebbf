import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { CompanionForm } from "./companion-form.tsx";
import { ComingLine } from "./coming-line.tsx";
import { keepGroup, nothingKept, readGroup, type KeptGroup } from "./kept-group.ts";
import { companionMessages } from "./messages.ts";
import { NoRoom, type OtherShift } from "./no-room.tsx";
import { type CompanionData, useCompanionActions, useCompanions } from "./use-companions.ts";

interface BringOthersProps {
  readonly shift: { readonly id: string; readonly timeZone: string; readonly mine: { readonly status: string } | null };
  readonly seat: {
    readonly id: string;
    readonly kind: "professional" | "volunteer";
    /** null where nobody is signed in. */
    readonly wayIn: { readonly action: string | null } | null;
  };
  /** How many more people the place can take as the team stands. */
  readonly free: number;
  /** Somebody who leads has to come before there is room; the place itself is not full. */
  readonly waitsForTeam: boolean;
  readonly terms: { readonly wayIn: "instant" | "approval" | "invitation" | "code"; readonly groupMax: number };
  /** Other coming shifts of the project that have room. */
  readonly elsewhere: readonly OtherShift[];
  readonly onElsewhere: (other: OtherShift) => void;
}

/**
 * Signing up family and friends along with oneself, or without: only where people get in at once and no credential is asked for.
 * Everybody has a place or nobody does; a group does not wait, so where it does not fit it hears so and where it does. What is chosen
 * survives a reload.
 */
export function BringOthers(props: BringOthersProps) {
  const { seat, terms } = props;
  const open = seat.kind === "volunteer" && (terms.wayIn === "instant" || terms.wayIn === "code");
  const signedIn = seat.wayIn !== null;
  const companions = useCompanions(signedIn && open);
  if (!signedIn || !open || terms.groupMax < 2 || companions.data === undefined) return null;
  return <Group key={seat.id} {...props} companions={companions.data} />;
}

function Group({
  shift,
  seat,
  free,
  waitsForTeam,
  terms,
  elsewhere,
  onElsewhere,
  companions,
}: BringOthersProps & { readonly companions: readonly CompanionData[] }) {
  const text = useMessages(companionMessages);
  const toast = useToast();
  const { joinGroup } = useCompanionActions();
  const [kept, setKept] = useState(() => readGroup(seat.id));
  const [adding, setAdding] = useState(companions.length === 0);
  const [code, setCode] = useState("");
  const change = (next: KeptGroup) => {
    joinGroup.reset();
    setKept(next);
    keepGroup(seat.id, next);
  };
  const brought = companions.flatMap(({ name, coming: shifts }) =>
    shifts.filter(({ shiftId }) => shiftId === shift.id).map((one) => ({ name, shift: one })),
  );
  const others = companions.filter(({ coming }) => !coming.some(({ shiftId }) => shiftId === shift.id));
  const chosen = others.filter(({ id }) => kept.chosen.includes(id)).map(({ id }) => id);
  const withMe = shift.mine === null && kept.withMe;
  const count = chosen.length + (withMe ? 1 : 0);
  const goElsewhere = (other: OtherShift) => {
    keepGroup(other.seatId, { ...kept, open: true });
    onElsewhere(other);
  };
  const noRoom = (
    <NoRoom
      free={free}
      count={Math.max(2, count)}
      waitsForTeam={waitsForTeam}
      canWait={seat.wayIn?.action === "wait"}
      elsewhere={elsewhere}
      onElsewhere={goElsewhere}
    />
  );
  const choose = (id: string, on: boolean) =>
    change({ ...kept, chosen: on ? [...chosen, id] : chosen.filter((one) => one !== id) });
  const sign = () =>
    joinGroup.mutate(
      { seatId: seat.id, withMe, companionIds: chosen, ...(terms.wayIn === "code" ? { code } : {}) },
      {
        onSuccess: ({ signups }) => {
          change(nothingKept);
          toast({ text: text.brought({ count: signups.length }) });
        },
      },
    );
  return (
    <Card as="section" aria-labelledby={`bring-${seat.id}`}>
      <h2 id={`bring-${seat.id}`} className="fs-18">
        {text.bring}
      </h2>
      <p className="meta">{text.bringDetail({ max: terms.groupMax })}</p>
      {brought.length > 0 && (
        <div className="mt-3">
          <h3 className="fs-14 font-normal text-ink-2">{text.bringAlready}</h3>
          {brought.map((line) => (
            <ComingLine key={line.shift.signupId} {...line} />
          ))}
        </div>
      )}
      {free === 0 && <div className="mt-3">{noRoom}</div>}
      {free > 0 && !kept.open && (
        <Button kind="outline" icon="people" wide className="mt-3" onPress={() => change({ ...kept, open: true })}>
          {text.bring}
        </Button>
      )}
      {free > 0 && kept.open && (
        <div className="mt-4 flex flex-col gap-4">
          {shift.mine === null && (
            <CheckboxField
              label={text.bringMe}
              value={kept.withMe}
              onChange={(next) => change({ ...kept, withMe: next })}
            />
          )}
          {others.map(({ id, name }) => (
            <CheckboxField key={id} label={name} value={chosen.includes(id)} onChange={(on) => choose(id, on)} />
          ))}
          {adding ? (
            <div className="rounded-tile border border-line p-4">
              <h3 className="fs-16 mb-3">{text.addTitle}</h3>
              <CompanionForm
                onSaved={(id) => {
                  setAdding(false);
                  change({ ...kept, chosen: [...chosen, id] });
                }}
              />
            </div>
          ) : (
            <div>
              <Button kind="text" icon="plus" onPress={() => setAdding(true)}>
                {text.add}
              </Button>
            </div>
          )}
          {terms.wayIn === "code" && (
            <TextField
              label={text.bringCode}
              help={text.bringCodeHelp}
              value={code}
              onChange={(next) => setCode(next.replaceAll(/\D/gu, ""))}
              inputMode="numeric"
              maxLength={6}
              autoComplete="off"
            />
          )}
          {count > free ? noRoom : <p className="meta">{text.bringPlaces({ free })}</p>}
          <Problems list={problemsOf(joinGroup.error)} zone={shift.timeZone} />
          <div className="flex flex-wrap gap-2">
            <Button
              kind="soft"
              busy={joinGroup.isPending}
              onPress={sign}
              disabledReason={
                chosen.length === 0
                  ? others.length === 0
                    ? text.bringNobody
                    : text.bringChoose
                  : count > free
                    ? text.bringTooMany({ free })
                    : undefined
              }
            >
              {text.bringButton({ count })}
            </Button>
            <Button kind="text" onPress={() => change(nothingKept)}>
              {text.bringClose}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}
