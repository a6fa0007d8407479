import { itemsOf, type SectionName } from "../../../agent/agent.ts";
import { type AdkReference, adkReferencesIn } from "../../../agent/layouts/polyai-adk/adk-references.ts";
import { referencePath } from "../../../agent/layouts/polyai-adk/link-references.ts";
import { type PromptField, promptFieldsOf } from "../../../agent/layouts/polyai-adk/prompt-fields.ts";
import type { SourceLocation } from "../../../agent/source-tree.ts";
import type { LintContext } from "../../lint-context.ts";

/** A pair of braces in one of the agent's texts. */
export interface AdkTextReference {
  readonly reference: AdkReference;
  readonly field: PromptField;
  readonly item: string;
  readonly locate: () => SourceLocation;
}

const SECTIONS_WITH_TEXTS: readonly SectionName[] = [
  "agent",
  "instructions",
  "topics",
  "sms",
  "voice",
  "flows",
];
const found = new WeakMap<LintContext, readonly AdkTextReference[]>();

/** Every pair of braces in the texts that are filled in, each once for its text; found once for all rules. */
export function adkTexts(context: LintContext): readonly AdkTextReference[] {
  const known = found.get(context);
  if (known) return known;
  const texts = SECTIONS_WITH_TEXTS.flatMap((section) => itemsOf(context.agent, section)).flatMap((item) =>
    promptFieldsOf(item).flatMap((field): AdkTextReference[] => {
      const once = new Map(adkReferencesIn(field.text).map((reference) => [reference.written, reference]));
      return [...once.values()].map((reference) => ({
        reference,
        field,
        item: `${item.section}/${item.id}`,
        locate: () => context.locate(item, referencePath(field.path, reference.written)),
      }));
    }),
  );
  found.set(context, texts);
  return texts;
}
