import { expect, test } from "vitest";
import { canonicalQuery, signAliyun } from "./aliyun-signature.ts";

// The complete example with fixed parameters of "V3 request body and signature", as published at
// https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature
test("the provider's own example is signed bit for bit as it is published", () => {
  const headers = signAliyun(
    {
      method: "POST",
      host: "ecs.cn-shanghai.aliyuncs.com",
      action: "RunInstances",
      version: "2014-05-26",
      query: { RegionId: "cn-shanghai", ImageId: "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd" },
      body: "",
      nonce: "3156853299f313e23d1673dc12e1703d",
      at: new Date("2023-10-26T10:22:32.123Z"),
    },
    { id: "YourAccessKeyId", secret: "YourAccessKeySecret" },
  );
  expect(headers["authorization"]).toBe(
    "ACS3-HMAC-SHA256 Credential=YourAccessKeyId," +
      "SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version," +
      "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
  );
  expect(headers["x-acs-content-sha256"]).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(headers["x-acs-date"]).toBe("2023-10-26T10:22:32Z");
});

test("what has a meaning in an address, and everything that is not ASCII, is percent-encoded as RFC 3986 says", () => {
  expect(canonicalQuery({ b: "暖邻 *'()!~", a: "1&2=3/+" })).toBe(
    "a=1%262%3D3%2F%2B&b=%E6%9A%96%E9%82%BB%20%2A%27%28%29%21~",
  );
});
