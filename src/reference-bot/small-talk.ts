import { plainText } from "./words.ts";

const TALK =
  /\b(?:talk|speak|chat|connect|transfer|put|through|reach|call|get me|want|need|like|prefer|have|is there)\b/;
const PERSON =
  /\b(?:person|human|humans|human being|someone|somebody|anyone|anybody|agent|representative|operator|colleague|staff|manager|employee|member of staff|real person)\b/;
const ONLY_PERSON =
  /^(?:(?:a|an|the|your|please|now|just) )*(?:real |live |actual |human )*(?:person|human|agent|representative|operator|manager|colleague|someone|somebody)(?: (?:please|now))*$/;
const CONNECT =
  /\b(?:put me through|connect me|transfer me|(?:talk|speak|speaking|talking|chat) (?:to|with)|hand me over)\b/;

const DESK = /\b(?:to|with) (?:the |your )?(?:reception|front desk|desk|team|department)\b/;

/** Whether the guest asks to be put through, to whomever. */
export function asksForPerson(text: string): boolean {
  const plain = plainText(text);
  if (plain.split(" ").length > 25) return false;
  if (ONLY_PERSON.test(plain) || /\b(?:put me through|transfer me)\b/.test(plain)) return true;
  if (CONNECT.test(plain) && (PERSON.test(plain) || DESK.test(plain))) return true;
  return (
    TALK.test(plain) && /\b(?:real|human|live|actual) (?:person|human|being|agent|someone)\b/.test(plain)
  );
}

/** Whether the guest drops what was begun. `strictly` leaves out plain refusals, which may be answers. */
export function dropsIt(text: string, strictly: boolean): boolean {
  const plain = plainText(text);
  if (
    /^(?:(?:no|actually|please|sorry|ok|oh|well) )*(?:never ?mind|forget (?:it|that|about it)|cancel|cancel (?:that|it|this)|stop|leave it|(?:i )?(?:have |ve )?changed my mind|ive changed my mind|lets not|i dont want (?:to|that|it|this)(?: any ?more)?|quit)(?: (?:please|thanks|thank you|then))*$/.test(
      plain,
    )
  )
    return true;
  return !strictly && /^(?:no|nope|no thanks|no thank you|not now|rather not|id rather not)$/.test(plain);
}

/** A fixed answer to a sentence that is nothing but courtesy. */
export function findCourtesy(text: string): { readonly say: string; readonly ends: boolean } | undefined {
  const plain = plainText(text);
  if (plain.split(" ").length > 8) return undefined;
  if (
    /^(?:(?:ok|okay|no|great|perfect|thanks|thank you|thank you very much|thats all|that is all|that was all|very much|bye|goodbye|so much|have a (?:nice|good|great) (?:day|evening)|see you|and) ?)+$/.test(
      plain,
    ) &&
    /\b(?:bye|goodbye|thats all|that is all|that was all|see you|have a)\b/.test(plain)
  )
    return { say: "Thank you, goodbye.", ends: true };
  if (
    /^(?:(?:ok|okay|great|perfect|lovely|many|very|much|so|thanks|thank you|cheers) ?)+$/.test(plain) &&
    /\b(?:thanks|thank you|cheers)\b/.test(plain)
  )
    return { say: "You are welcome.", ends: false };
  if (/^(?:(?:hello|hi|hey|hiya|there|good (?:morning|afternoon|evening|day)|again) ?)+$/.test(plain))
    return { say: "Hello. How can I help?", ends: false };
  return undefined;
}
