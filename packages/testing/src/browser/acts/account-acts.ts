import type { Page } from "playwright-core";

export interface Newcomer {
  readonly name: string;
  readonly phone: string;
  readonly password: string;
}

/** Fills in and sends the registration form that is on the page. */
export async function registerByHand(page: Page, { name, phone, password }: Newcomer): Promise<void> {
  await page.getByLabel("姓名").fill(name);
  await page.getByLabel("手机号或邮箱").fill(phone);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByLabel("我读过隐私说明").check();
  await page.getByRole("button", { name: "注册", exact: true }).click();
}

/** Fills in and sends the sign-in form that is on the page. */
export async function signInByHand(
  page: Page,
  { phone, password }: Pick<Newcomer, "phone" | "password">,
): Promise<void> {
  await page.getByLabel("手机号或邮箱").fill(phone);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}
