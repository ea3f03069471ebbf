import { randomUUID } from "node:crypto";
import type { NoticeKind } from "@nuanlin/domain/notices/notice";
import * as z from "zod/mini";
import { type AliyunKey, canonicalQuery, signAliyun } from "./aliyun-signature.ts";
import { NotHanded, type SmsSender } from "./transports.ts";

export interface AliyunSmsSettings {
  readonly key: AliyunKey;
  /** The approved signature that stands in front of each message. */
  readonly signName: string;
  /** The approved template for each kind; kinds without one are not sent. */
  readonly templates: Partial<Readonly<Record<NoticeKind, string>>>;
  readonly endpoint?: string;
  readonly timeoutMs?: number;
}

const answerShape = z.object({ Code: z.string(), BizId: z.optional(z.string()) });

// What is wrong with this very number; everything else is our account's or the provider's trouble and may be mended.
const finalCodes = new Set([
  "isv.MOBILE_NUMBER_ILLEGAL",
  "isv.BLACK_KEY_CONTROL_LIMIT",
  "isv.DENY_IP_RANGE",
  "isv.DOMESTIC_NUMBER_NOT_SUPPORTED",
]);

/**
 * Sends through Alibaba Cloud SMS (Dysmsapi 2017-05-25, SendSms). It only takes templates that were approved beforehand; ours may use
 * the variables title, organisation, name, when, start, by and place. The provider knows no de-duplication key of its own: ours goes
 * along as OutId, and comes back in its receipts.
 */
export function aliyunSmsSender(settings: AliyunSmsSettings): SmsSender {
  const { endpoint = "https://dysmsapi.aliyuncs.com", timeoutMs = 10_000 } = settings;
  return {
    reachesPeople: true,
    send: async (sms) => {
      const template = settings.templates[sms.kind];
      if (template === undefined) return { sent: false, why: "no_sms_template" };
      const query = {
        PhoneNumbers: sms.to,
        SignName: settings.signName,
        TemplateCode: template,
        TemplateParam: JSON.stringify(sms.params),
        OutId: sms.dedupeKey,
      };
      const { host: _host, ...headers } = signAliyun(
        {
          method: "POST",
          host: new URL(endpoint).host,
          action: "SendSms",
          version: "2017-05-25",
          query,
          body: "",
          nonce: randomUUID(),
          at: new Date(),
        },
        settings.key,
      );
      const answer = await ask(`${endpoint}/?${canonicalQuery(query)}`, headers, timeoutMs);
      if (answer.Code === "OK") return { sent: true, ref: answer.BizId ?? null };
      throw new NotHanded(answer.Code, finalCodes.has(answer.Code));
    },
  };
}

/** Faults name neither the address nor its query, since both hold the number. */
async function ask(
  url: string,
  headers: Record<string, string>,
  timeoutMs: number,
): Promise<z.output<typeof answerShape>> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers,
      signal: AbortSignal.timeout(timeoutMs),
      redirect: "error",
    });
    const words = await response.text();
    const answer = answerShape.safeParse(toJson(words));
    if (!answer.success) throw new NotHanded(`the provider answered ${response.status} without a code`, false);
    return answer.data;
  } catch (fault) {
    if (fault instanceof NotHanded) throw fault;
    const silent = fault instanceof Error && fault.name === "TimeoutError";
    throw new NotHanded(silent ? "the provider did not answer in time" : "the provider cannot be reached", false);
  }
}

function toJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
