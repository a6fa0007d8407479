import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { JsonObject, JsonValue } from "../../src/domain/json.ts";

export interface ExpressionContext {
  /** `github`, `needs`, `steps`, `inputs`, `runner`. */
  readonly values: JsonObject;
  /** Whether everything that came before succeeded. */
  readonly success: boolean;
}

const STATUS = /\b(?:success|failure|always|cancelled)\s*\(/;

/** Evaluates a text with `${{ … }}` in it, by GitHub's own library for expressions. */
export function interpolate(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_whole, expression: string) =>
    evaluate(expression, context).coerceString(),
  );
}

/** Evaluates an `if:`; without a status function, what came before must have succeeded. */
export function isTrue(condition: JsonValue | undefined, context: ExpressionContext): boolean {
  const written = condition === undefined ? "success()" : String(condition);
  const expression = written.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
  const whole = STATUS.test(expression) ? expression : `success() && (${expression})`;
  const result = evaluate(whole, context);
  return result.kind === data.Kind.Boolean ? result.value : result.coerceString() !== "";
}

function evaluate(expression: string, { values, success }: ExpressionContext): data.ExpressionData {
  const status = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  const functions = [
    status("success", success),
    status("failure", !success),
    status("always", true),
    status("cancelled", false),
  ];
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(values), functions).parse();
  const context: unknown = JSON.parse(JSON.stringify(values), data.reviver);
  if (!(context instanceof data.Dictionary)) throw new Error("the context is no dictionary");
  return new Evaluator(tree, context, new Map(functions.map((one) => [one.name, one]))).evaluate();
}
