import { isLocalSkillCode, type Skill } from "@nuanlin/domain/skills/skill-tree";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { taxonomyMessages } from "./messages.ts";
import type { SkillFigures } from "./use-taxonomy.ts";

interface SkillRowProps {
  readonly skill: Skill;
  /** How far it is moved in below its family. */
  readonly depth: number;
  readonly figures: SkillFigures;
  readonly onOpen: () => void;
}

const step = 20;

/** A skill with its marks and counts; pressing it shows the rest and what can be done. */
export function SkillRow({ skill, depth, figures, onOpen }: SkillRowProps) {
  const text = useMessages(taxonomyMessages);
  const { retired, skillName } = useCatalogue();
  return (
    <li className="border-b border-line last:border-b-0">
      <button
        type="button"
        className="flex min-h-12 w-full flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-start"
        style={{ paddingInlineStart: 16 + depth * step }}
        onClick={onOpen}
      >
        <span className="min-w-0 flex-1 basis-40">{skillName(skill.code)}</span>
        {isLocalSkillCode(skill.code) && <Badge tint="lake">{text.own}</Badge>}
        {retired.has(skill.code) && <Badge tint="wait">{text.retired}</Badge>}
        {figures.people > 0 && <span className="meta">{text.people({ count: figures.people })}</span>}
        {figures.seats > 0 && <span className="meta">{text.seats({ count: figures.seats })}</span>}
      </button>
    </li>
  );
}
