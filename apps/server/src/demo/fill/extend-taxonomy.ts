import type { PersonActor } from "@nuanlin/domain/actor";
import { addCredentialType } from "@nuanlin/usecases/skills/add-credential-type";
import { addSkill } from "@nuanlin/usecases/skills/add-skill";
import { retireSkill } from "@nuanlin/usecases/skills/retire-skill";
import type { Services } from "@nuanlin/usecases/services";

/** What the federation has made of the written lists: skills of the lake, levels of grid workers, one skill out of use. */
export async function extendTaxonomy(services: Services, clerk: PersonActor): Promise<void> {
  await addSkill(services, clerk, {
    parent: "craft.cooking.pastry",
    zh: "湖州青团手艺",
    en: "Huzhou green dumplings",
    pinyin: "hu zhou qing tuan shou yi",
    synonyms: ["艾草团子", "清明"],
  });
  await addSkill(services, clerk, {
    parent: "elder.escort",
    zh: "透析陪同",
    en: "Company at dialysis",
    pinyin: "tou xi pei tong",
    synonyms: ["血透"],
  });
  await addCredentialType(services, clerk, { base: "grid_worker", zh: "网格员(一星)", en: "Grid worker, one star" });
  await addCredentialType(services, clerk, { base: "grid_worker", zh: "网格员(二星)", en: "Grid worker, two stars" });
  await addCredentialType(services, clerk, { base: "grid_worker", zh: "网格员(三星)", en: "Grid worker, three stars" });
  await retireSkill(services, clerk, { code: "teaching.finance", reason: "并到防骗宣传里了" });
}
