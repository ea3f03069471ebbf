import { findSkills } from "@nuanlin/domain/skills/find-skills";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { useState } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { poolMessages } from "./messages.ts";

interface SkillFilterProps {
  readonly value: SkillCode | null;
  readonly onChange: (value: SkillCode | null) => void;
}

const mostFound = 6;

/** One skill, found by typing; a chosen one stands as a chip that is taken off by a press. */
export function SkillFilter({ value, onChange }: SkillFilterProps) {
  const text = useMessages(poolMessages);
  const { skills, skillName } = useCatalogue();
  const [typed, setTyped] = useState("");
  const found = findSkills(typed, mostFound, skills);
  if (value !== null) {
    const name = skillName(value);
    return (
      <div className="field">
        <span className="field-label mb-1.5">{text.skill}</span>
        <div className="chips">
          <button
            type="button"
            className="chip"
            aria-label={text.takeOff({ name })}
            onClick={() => {
              setTyped("");
              onChange(null);
            }}
          >
            {name}
            <Icon name="close" size={16} />
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={text.skill}
        type="search"
        optional
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        placeholder={text.skillExample}
      />
      <p role="status" className={typed.trim() === "" || found.length > 0 ? "sr-only" : "meta"}>
        {typed.trim() !== "" && found.length === 0 ? text.foundNone : ""}
      </p>
      {found.length > 0 && (
        <div className="chips">
          {found.map(({ code }) => (
            <button key={code} type="button" className="chip" onClick={() => onChange(code)}>
              {skillName(code)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
