import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import { addCredentialTypeInput, saveTypeSettingInput } from "@nuanlin/domain/credentials/type-entry";
import { addSkillInput, bringBackSkillInput, retireSkillInput, skillCode } from "@nuanlin/domain/skills/skill-entry";
import { addCredentialType } from "@nuanlin/usecases/skills/add-credential-type";
import { addSkill } from "@nuanlin/usecases/skills/add-skill";
import { countTaxonomy } from "@nuanlin/usecases/skills/count-taxonomy";
import { bringBackSkill, retireSkill } from "@nuanlin/usecases/skills/retire-skill";
import { saveCredentialTypeSetting } from "@nuanlin/usecases/skills/save-type-setting";
import { showCatalogue } from "@nuanlin/usecases/skills/show-catalogue";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { catalogueView, countsView, toCatalogueView } from "./catalogue-view.ts";

export const skillRouter = router({
  catalogue: procedure
    .output(catalogueView)
    .query(async ({ ctx }) => toCatalogueView(await showCatalogue(ctx.services, ctx.actor, {}))),
  counts: procedure.output(countsView).query(({ ctx }) => countTaxonomy(ctx.services, ctx.actor, {})),
  addSkill: procedure
    .input(addSkillInput)
    .output(z.object({ code: skillCode }))
    .mutation(({ ctx, input }) => addSkill(ctx.services, ctx.actor, input)),
  retire: procedure.input(retireSkillInput).mutation(({ ctx, input }) => retireSkill(ctx.services, ctx.actor, input)),
  bringBack: procedure
    .input(bringBackSkillInput)
    .mutation(({ ctx, input }) => bringBackSkill(ctx.services, ctx.actor, input)),
  addCredentialType: procedure
    .input(addCredentialTypeInput)
    .output(z.object({ code: credentialTypeCode }))
    .mutation(({ ctx, input }) => addCredentialType(ctx.services, ctx.actor, input)),
  saveTypeSetting: procedure
    .input(saveTypeSettingInput)
    .mutation(({ ctx, input }) => saveCredentialTypeSetting(ctx.services, ctx.actor, input)),
});
