import { isJsonObject, type JsonObject, type JsonValue } from "../../domain/json.ts";

/** One field of an answer, checked; undefined when it is absent or something else. */
export function textField(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === "string" ? value : undefined;
}

export function integerField(object: JsonObject, key: string): number | undefined {
  const value = object[key];
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}

export function objectsField(object: JsonObject, key: string): readonly JsonObject[] {
  const value = object[key];
  return Array.isArray(value) ? value.filter((item: JsonValue) => isJsonObject(item)) : [];
}

/** `user.login`, `author.login`; undefined for an account that is gone. */
export function loginField(object: JsonObject, key: string): string | undefined {
  const account = object[key];
  return isJsonObject(account) ? textField(account, "login") : undefined;
}
