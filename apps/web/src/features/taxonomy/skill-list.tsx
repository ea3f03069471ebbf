import { findSkills } from "@nuanlin/domain/skills/find-skills";
import type { Skill, SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { useState } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { Card } from "../../shared/display/card.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { skillsBelow, useCatalogue } from "../../shared/use-catalogue.ts";
import { taxonomyMessages } from "./messages.ts";
import { SkillRow } from "./skill-row.tsx";
import { SkillSheet } from "./skill-sheet.tsx";
import { useTaxonomyCounts } from "./use-taxonomy.ts";

const mostFound = 40;

interface Line {
  readonly skill: Skill;
  readonly depth: number;
}

/** All skills by family, with who has them and who looks for them; a search goes through all of them at once. */
export function SkillList() {
  const text = useMessages(taxonomyMessages);
  const { skills, skillName } = useCatalogue();
  const counts = useTaxonomyCounts();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState<SkillCode | null>(null);
  const [shown, setShown] = useState<SkillCode | null>(null);
  const found = findSkills(typed, mostFound, skills);
  const searching = typed.trim() !== "";
  const below = (code: SkillCode, depth: number): readonly Line[] =>
    skillsBelow(skills, code).flatMap((skill) => [{ skill, depth }, ...below(skill.code, depth + 1)]);
  const row = ({ skill, depth }: Line) => (
    <SkillRow
      key={skill.code}
      skill={skill}
      depth={depth}
      figures={counts.ofSkill(skill.code)}
      onOpen={() => setShown(skill.code)}
    />
  );
  const chosen = skills.find(({ code }) => code === shown);
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label={text.search}
        type="search"
        optional
        value={typed}
        onChange={setTyped}
        placeholder={text.searchExample}
      />
      <p role="status" className={searching ? "meta -mt-2" : "sr-only"}>
        {searching ? (found.length === 0 ? text.foundNone : text.found({ count: found.length })) : ""}
      </p>
      {searching && found.length > 0 && (
        <Card padding="none">
          <ul>{found.map((skill) => row({ skill, depth: 0 }))}</ul>
        </Card>
      )}
      {!searching &&
        skillsBelow(skills, null).map((family) => {
          const lines = below(family.code, 1);
          const isOpen = open === family.code;
          return (
            <Card key={family.code} padding="none">
              <h2>
                <button
                  type="button"
                  className="flex min-h-14 w-full items-center gap-3 px-4 text-start"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : family.code)}
                >
                  <span className="fs-18 flex-1">{skillName(family.code)}</span>
                  <span className="meta">{text.familySize({ count: lines.length + 1 })}</span>
                  <Icon name={isOpen ? "minus" : "chevron-down"} size={18} />
                </button>
              </h2>
              {isOpen && <ul className="border-t border-line">{[{ skill: family, depth: 0 }, ...lines].map(row)}</ul>}
            </Card>
          );
        })}
      {chosen && (
        <SkillSheet
          key={chosen.code}
          skill={chosen}
          figures={counts.ofSkill(chosen.code)}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  );
}
