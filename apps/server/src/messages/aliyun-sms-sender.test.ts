import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { signAliyun } from "./aliyun-signature.ts";
import { aliyunSmsSender } from "./aliyun-sms-sender.ts";

const key = { id: "id", secret: "secret" };
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: IncomingMessage[];
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});

beforeEach(async () => {
  asked = [];
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const says = (code: string, more: object = {}, status = 200) => {
  answer = (_request, response) => response.writeHead(status).end(JSON.stringify({ Code: code, ...more }));
};

const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;

function send(kind: "cover.asked" | "signup.confirmed" = "cover.asked") {
  const sender = aliyunSmsSender({
    key,
    signName: "暖邻",
    templates: { "cover.asked": "SMS_1" },
    endpoint: `http://${host()}`,
    timeoutMs: 300,
  });
  return sender.send({ to: "13900000001", kind, text: "", params: { title: "陪聊下午茶" }, dedupeKey: "d1" });
}

test("a short message goes out signed, with its template, its facts and our key", async () => {
  says("OK", { BizId: "900619746936498440^0" });
  await expect(send()).resolves.toEqual({ sent: true, ref: "900619746936498440^0" });
  const [request] = asked;
  const query = Object.fromEntries(new URL(request?.url ?? "", "http://x").searchParams);
  expect(query).toEqual({
    PhoneNumbers: "13900000001",
    SignName: "暖邻",
    TemplateCode: "SMS_1",
    TemplateParam: '{"title":"陪聊下午茶"}',
    OutId: "d1",
  });
  const again = signAliyun(
    {
      method: "POST",
      host: host(),
      action: "SendSms",
      version: "2017-05-25",
      query,
      body: "",
      nonce: String(request?.headers["x-acs-signature-nonce"]),
      at: new Date(String(request?.headers["x-acs-date"])),
    },
    key,
  );
  expect(request?.headers.authorization).toBe(again["authorization"]);
  expect(request?.headers.host).toBe(host());
});

test("a kind without an approved template is not sent", async () => {
  await expect(send("signup.confirmed")).resolves.toEqual({ sent: false, why: "no_sms_template" });
  expect(asked).toEqual([]);
});

test("a number that does not exist is given up, everything else is tried again", async () => {
  says("isv.MOBILE_NUMBER_ILLEGAL", { Message: "13900000001 is no number" });
  await expect(send()).rejects.toMatchObject({ permanent: true, message: "isv.MOBILE_NUMBER_ILLEGAL" });
  says("isv.BUSINESS_LIMIT_CONTROL");
  await expect(send()).rejects.toMatchObject({ permanent: false });
  says("SignatureDoesNotMatch", {}, 400);
  await expect(send()).rejects.toMatchObject({ permanent: false, message: "SignatureDoesNotMatch" });
  answer = (_request, response) => response.writeHead(502).end("<html>");
  await expect(send()).rejects.toMatchObject({ permanent: false, message: "the provider answered 502 without a code" });
});

test("a provider that is silent, or away, costs a moment and names no number", async () => {
  answer = () => undefined;
  await expect(send()).rejects.toMatchObject({ permanent: false, message: "the provider did not answer in time" });
  answer = (request) => request.socket.destroy();
  await expect(send()).rejects.toMatchObject({ permanent: false, message: "the provider cannot be reached" });
});
