import type { ProfessionalView } from "@nuanlin/api/pool/pool-view";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { profileMessages } from "./profile-messages.ts";

/** Kinds of valid credentials without their numbers, and the skills they prove with their levels. */
export function ProvenSkills({ types, skills }: Pick<ProfessionalView, "types" | "skills">) {
  const text = useMessages(profileMessages);
  const { typeName, skillName } = useCatalogue();
  const level = (value: 1 | 2 | 3) => ({ 1: text.level1, 2: text.level2, 3: text.level3 })[value];
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-wrap gap-2" aria-label={text.papers}>
        {types.map((type) => (
          <li key={type}>
            <Badge tint="iris" icon="shield-check">
              {typeName(type)}
            </Badge>
          </li>
        ))}
      </ul>
      {skills.length > 0 && (
        <ul className="flex flex-col gap-1 fs-15" aria-label={text.proves}>
          {skills.map((skill) => (
            <li key={skill.code}>{text.skillLine({ skill: skillName(skill.code), level: level(skill.level) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
