import {
  listProfessionalsInput,
  profileConsentInput,
  saveProfessionalProfileInput,
  showProfessionalInput,
} from "@nuanlin/domain/pool/professional-profile";
import {
  changeProfileConsent,
  saveProfessionalProfile,
  showMyProfessionalProfile,
} from "@nuanlin/usecases/pool/professional-profile";
import { listProfessionals, showProfessional } from "@nuanlin/usecases/pool/public-professionals";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { consentsView, myProfessionalProfileView, professionalView } from "./pool-view.ts";

/** What a professional shows of themselves, by their consent, and who may read it. */
export const professionalProfileRouter = router({
  mine: procedure.output(myProfessionalProfileView).query(async ({ ctx }) => {
    const { types, skills, ...mine } = await showMyProfessionalProfile(ctx.services, ctx.actor, null);
    return { ...mine, types: [...types], skills: [...skills] };
  }),
  save: procedure.input(saveProfessionalProfileInput).mutation(async ({ ctx, input }) => {
    await saveProfessionalProfile(ctx.services, ctx.actor, input);
  }),
  consent: procedure
    .input(profileConsentInput)
    .output(consentsView)
    .mutation(async ({ ctx, input }) => {
      const { consents } = await changeProfileConsent(ctx.services, ctx.actor, input);
      return { consents: { ...consents } };
    }),
  list: procedure
    .input(listProfessionalsInput)
    .output(z.object({ professionals: z.array(professionalView), next: z.nullable(z.string()) }))
    .query(async ({ ctx, input }) => {
      const { professionals, next } = await listProfessionals(ctx.services, ctx.actor, input);
      return { professionals: professionals.map(toProfessionalView), next };
    }),
  show: procedure
    .input(showProfessionalInput)
    .output(professionalView)
    .query(async ({ ctx, input }) => toProfessionalView(await showProfessional(ctx.services, ctx.actor, input))),
});

function toProfessionalView({ types, skills, ...rest }: Awaited<ReturnType<typeof showProfessional>>) {
  return { ...rest, types: [...types], skills: [...skills] };
}
