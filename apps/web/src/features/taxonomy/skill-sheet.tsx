import { personalStrengths } from "@nuanlin/domain/codes/personal-strength";
import { iscoGroupOf } from "@nuanlin/domain/skills/isco-groups";
import { serviceAreas } from "@nuanlin/domain/skills/service-areas";
import { isStaticSkillCode, type Skill } from "@nuanlin/domain/skills/skill-tree";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { AddSkillForm } from "./add-skill-form.tsx";
import { Facts } from "./facts.tsx";
import { taxonomyMessages } from "./messages.ts";
import { type SkillFigures, useTaxonomyChanges } from "./use-taxonomy.ts";

interface SkillSheetProps {
  readonly skill: Skill;
  readonly figures: SkillFigures;
  readonly onClose: () => void;
}

/** Everything about one skill, and adding below it, retiring it, bringing it back. */
export function SkillSheet({ skill, figures, onClose }: SkillSheetProps) {
  const text = useMessages(taxonomyMessages);
  const { retired, skillName } = useCatalogue();
  const toast = useToast();
  const { retire, bringBack } = useTaxonomyChanges();
  const [doing, setDoing] = useState<"look" | "add" | "retire">("look");
  const [reason, setReason] = useState("");
  const name = skillName(skill.code);
  const gone = retired.get(skill.code);
  const back = () =>
    bringBack.mutate({ code: skill.code }, { onSuccess: () => toast({ text: text.broughtBack({ name }) }) });
  const takeOut = () =>
    retire.mutate(
      { code: skill.code, reason },
      {
        onSuccess: () => {
          toast({ text: text.retiredNow({ name }), onUndo: back });
          onClose();
        },
      },
    );
  const title = doing === "add" ? text.addTitle({ name }) : doing === "retire" ? text.retireTitle({ name }) : name;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={title}
      actions={
        doing === "retire" ? (
          <Button kind="lake" busy={retire.isPending} onPress={takeOut}>
            {text.retire}
          </Button>
        ) : (
          doing === "look" && (
            <>
              {isStaticSkillCode(skill.code) && !gone && (
                <Button kind="lake" icon="plus" onPress={() => setDoing("add")}>
                  {text.addBelow}
                </Button>
              )}
              {gone ? (
                <Button kind="lake" busy={bringBack.isPending} onPress={back}>
                  {text.bringBack}
                </Button>
              ) : (
                <Button kind="outline" onPress={() => setDoing("retire")}>
                  {text.retire}
                </Button>
              )}
            </>
          )
        )
      }
    >
      <div className="flex flex-col gap-4">
        {doing === "look" && (
          <>
            {gone && <Notice tint="wait">{text.because({ reason: gone.reason })}</Notice>}
            <SkillFacts skill={skill} figures={figures} />
            <Problems list={problemsOf(bringBack.error)} />
          </>
        )}
        {doing === "add" && isStaticSkillCode(skill.code) && <AddSkillForm parent={skill.code} onDone={onClose} />}
        {doing === "retire" && (
          <>
            <p>{text.retireDetail({ people: figures.people })}</p>
            <TextField label={text.why} value={reason} onChange={setReason} maxLength={100} />
            <Problems list={problemsOf(retire.error)} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function SkillFacts({ skill, figures }: Pick<SkillSheetProps, "skill" | "figures">) {
  const text = useMessages(taxonomyMessages);
  const { language } = usePreferences();
  const { skillName } = useCatalogue();
  const area = serviceAreas.find((one) => one.skill === skill.code);
  const strength = skill.nationalStrength === null ? null : personalStrengths.byCode(skill.nationalStrength);
  return (
    <>
      <p>
        {text.people({ count: figures.people })} · {text.seats({ count: figures.seats })}
        {skill.parent !== null && ` · ${text.below({ name: skillName(skill.parent) })}`}
      </p>
      <Facts
        lines={[
          language === "en" ? [text.zhName, skill.zh] : [text.enName, skill.en],
          [text.pinyin, skill.pinyin === "" ? text.none : skill.pinyin],
          [text.alsoCalled, skill.synonyms.length === 0 ? text.none : skill.synonyms.join(" / ")],
          [text.strength, strength === null ? text.none : `${strength.code} ${nameIn(strength, language)}`],
          [text.occupation, iscoGroupOf(skill.code) ?? text.none],
          ...(area ? [[text.area, `${area.code} ${nameIn(area, language)}`] as const] : []),
        ]}
      />
    </>
  );
}
