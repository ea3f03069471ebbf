import { findSkills } from "@nuanlin/domain/skills/find-skills";
import type { Skill, SkillCode } from "@nuanlin/domain/skills/skill-tree";
import type { SkillLevel } from "@nuanlin/domain/skills/skill-level";
import { useState, type Ref } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { skillsBelow, useCatalogue } from "../../shared/use-catalogue.ts";
import { ChosenSkill } from "./chosen-skill.tsx";
import { peopleMessages } from "./messages.ts";

export interface PickedSkill {
  readonly code: string;
  readonly level: SkillLevel;
}

interface SkillPickerProps {
  readonly value: readonly PickedSkill[];
  readonly onChange: (value: PickedSkill[]) => void;
  readonly searchRef?: Ref<HTMLInputElement>;
}

const mostFound = 8;

/** Skills by search (Chinese, English, pinyin, what people say) or by family; each chosen one with its level. */
export function SkillPicker({ value, onChange, searchRef }: SkillPickerProps) {
  const text = useMessages(peopleMessages);
  const { language } = usePreferences();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState<SkillCode | null>(null);
  const nameOf = (skill: Skill) => (language === "en" ? skill.en : skill.zh);
  const has = (code: string) => value.some((picked) => picked.code === code);
  const add = (code: SkillCode) => {
    if (!has(code)) onChange([...value, { code, level: 1 }]);
  };
  const { skills, retired, skillName } = useCatalogue();
  const offered = skills.filter(({ code }) => !retired.has(code));
  // What is above may be off offer while what hangs below it is not, so the whole list is walked and then thinned.
  const below = (code: SkillCode): readonly Skill[] =>
    skillsBelow(skills, code).flatMap((child) => [...(retired.has(child.code) ? [] : [child]), ...below(child.code)]);
  const found = findSkills(typed, mostFound, offered);
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="fs-14 mb-2 text-ink-2">{text.chosenSkills({ count: value.length })}</p>
        {value.length === 0 && <p className="meta">{text.noSkills}</p>}
        <ul className="flex flex-col gap-2">
          {value.map((picked) => (
            <ChosenSkill
              key={picked.code}
              name={skillName(picked.code)}
              level={picked.level}
              onLevel={(level) => onChange(value.map((one) => (one.code === picked.code ? { ...one, level } : one)))}
              onRemove={() => onChange(value.filter((one) => one.code !== picked.code))}
            />
          ))}
        </ul>
      </div>
      <TextField
        {...(searchRef ? { ref: searchRef } : {})}
        label={text.searchSkills}
        type="search"
        optional
        value={typed}
        onChange={setTyped}
        placeholder={text.searchExample}
      />
      <p role="status" className={typed.trim() === "" ? "sr-only" : "meta -mt-2"}>
        {typed.trim() === "" ? "" : found.length === 0 ? text.foundNone : text.found({ count: found.length })}
      </p>
      {found.length > 0 && <SkillChips skills={found} nameOf={nameOf} has={has} onAdd={add} />}
      <div>
        <p className="fs-14 mb-2 text-ink-2">{text.families}</p>
        <div className="chips">
          {skillsBelow(skills, null).map((family) => (
            <button
              key={family.code}
              type="button"
              className="chip"
              aria-expanded={open === family.code}
              onClick={() => setOpen(open === family.code ? null : family.code)}
            >
              {nameOf(family)}
              <Icon name={open === family.code ? "minus" : "chevron-down"} size={16} />
            </button>
          ))}
        </div>
        {open !== null && (
          <div className="mt-3 rounded-tile bg-sunken p-3">
            <SkillChips
              skills={[...offered.filter(({ code }) => code === open), ...below(open)]}
              nameOf={nameOf}
              has={has}
              onAdd={add}
            />
          </div>
        )}
      </div>
    </div>
  );
}

interface SkillChipsProps {
  readonly skills: readonly Skill[];
  readonly nameOf: (skill: Skill) => string;
  readonly has: (code: string) => boolean;
  readonly onAdd: (code: SkillCode) => void;
}

function SkillChips({ skills, nameOf, has, onAdd }: SkillChipsProps) {
  const text = useMessages(peopleMessages);
  return (
    <div className="chips">
      {skills.map((skill) =>
        has(skill.code) ? (
          <span key={skill.code} className="chip" aria-label={`${nameOf(skill)}, ${text.has}`}>
            <Icon name="check" size={16} />
            {nameOf(skill)}
          </span>
        ) : (
          <button
            key={skill.code}
            type="button"
            className="chip"
            aria-label={text.addSkill({ skill: nameOf(skill) })}
            onClick={() => onAdd(skill.code)}
          >
            <Icon name="plus" size={16} />
            {nameOf(skill)}
          </button>
        ),
      )}
    </div>
  );
}
